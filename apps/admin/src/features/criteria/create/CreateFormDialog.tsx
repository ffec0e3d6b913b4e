import { useQuery } from "@apollo/client/react";
import { Dialog } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import { FormSourcesDocument } from "./create-form.generated.ts";
import { CreateForm } from "./CreateForm.tsx";

export function CreateFormDialog({ onClose }: { readonly onClose: () => void }) {
  const result = useQuery(FormSourcesDocument, { fetchPolicy: "network-only" });
  return (
    <Dialog opened onClose={onClose} title={text.create.title}>
      <Loaded result={result} lines={3}>
        {({ ballotForms }) => (
          <CreateForm forms={ballotForms.edges.map(({ node }) => node)} onClose={onClose} />
        )}
      </Loaded>
    </Dialog>
  );
}
