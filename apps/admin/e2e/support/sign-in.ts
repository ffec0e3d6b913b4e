import type { Page } from "playwright-core";

const logins = {
  SURVEY_OFFICER: "chuyenvien",
  DIVISION_HEAD: "truongphong",
  DIRECTOR: "lanhdao",
  MONITOR: "giamsat",
  MONITORING_HEAD: "truongdoan",
  DATA_ENTRY: "nhapphieu",
  FIELD_COORDINATOR: "buudien",
  AGENCY_VIEWER: "coquan",
  INTEGRATOR: "ketnoi",
  SYSTEM_ADMIN: "quantri",
} as const;

export type Role = keyof typeof logins;
export const roles = Object.keys(logins) as Role[];

/** Signs in as the demonstration account of a role and waits for the screen asked for. */
export async function signInAs(page: Page, role: Role, path = "/"): Promise<void> {
  await page.goto("/sign-in");
  await page.evaluate(async (login) => {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "apollo-require-preflight": "1" },
      body: JSON.stringify({
        query: "mutation SignInAsDemo($login: String!) { signInAsDemo(login: $login) { __typename } }",
        variables: { login },
      }),
    });
    const { data } = (await response.json()) as { data?: { signInAsDemo?: { __typename: string } } };
    if (data?.signInAsDemo?.__typename !== "Viewer") throw new Error(`${login} could not sign in.`);
  }, logins[role]);
  await page.goto(path);
  await page.locator("main h1").waitFor();
}
