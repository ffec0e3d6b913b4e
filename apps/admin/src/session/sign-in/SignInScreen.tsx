import { useQuery } from "@apollo/client/react";
import { Alert } from "@mantine/core";
import { PUBLIC_ROOT } from "@sipas/domain/publication";
import { SyntheticBanner } from "@sipas/ui";
import { Navigate, useSearchParams } from "react-router";
import { FrontPage } from "../FrontPage.tsx";
import { text } from "../text.vi.ts";
import { safeReturn } from "../urls.ts";
import { ViewerDocument } from "../viewer.generated.ts";
import { DemoAccountList } from "./DemoAccountList.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { DemoAccountsDocument } from "./sign-in.generated.ts";

/** Whoever is signed in already goes on to where they were going. */
export function SignInScreen() {
  const [params] = useSearchParams();
  const { data: session } = useQuery(ViewerDocument, { fetchPolicy: "cache-first" });
  const { data } = useQuery(DemoAccountsDocument, { fetchPolicy: "cache-first" });
  const demoAccounts = data?.demoAccounts ?? [];

  if (session?.viewer) return <Navigate to={safeReturn(params.get("from"))} replace />;
  return (
    <FrontPage
      title={text.signIn.title}
      banner={demoAccounts.length > 0 && <SyntheticBanner />}
      aside={demoAccounts.length > 0 && <DemoAccountList accounts={demoAccounts} />}
    >
      {params.has("ended") && (
        <Alert color="yellow" role="status" mb="md">
          {text.signIn.ended}
        </Alert>
      )}
      <SignInForm />
      <p>
        {/* A page of its own, outside of this application. */}
        <a href={PUBLIC_ROOT}>{text.signIn.published}</a>
      </p>
    </FrontPage>
  );
}
