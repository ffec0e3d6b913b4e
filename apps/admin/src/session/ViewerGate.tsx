import { useQuery } from "@apollo/client/react";
import { Navigate, Outlet, useLocation } from "react-router";
import { Loaded } from "../lib/Loaded.tsx";
import { ForcedPasswordScreen } from "./password/ForcedPasswordScreen.tsx";
import { sessionUrls } from "./urls.ts";
import { ViewerContext } from "./viewer-context.ts";
import { ViewerDocument } from "./viewer.generated.ts";

/** Everything behind it has a viewer; strangers go to sign in and come back to where they wanted to be. */
export function ViewerGate() {
  const result = useQuery(ViewerDocument, { fetchPolicy: "cache-first" });
  const { pathname, search } = useLocation();
  return (
    <Loaded result={result}>
      {({ viewer }) => {
        if (!viewer) return <Navigate to={sessionUrls.signIn(pathname + search)} replace />;
        return (
          <ViewerContext value={viewer}>
            {viewer.account.mustChangePassword ? <ForcedPasswordScreen /> : <Outlet />}
          </ViewerContext>
        );
      }}
    </Loaded>
  );
}
