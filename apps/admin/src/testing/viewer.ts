import { actionsOf, type Role } from "@sipas/domain/access";

const organisation = {
  __typename: "Organisation",
  id: "o1",
  name: "Sở Nội vụ",
  kind: "HOME_AFFAIRS",
  agencyCode: null,
};

/** What the server says of a signed-in person of a role. */
export function viewerOf(role: Role, change: { readonly mustChangePassword?: boolean } = {}) {
  return {
    __typename: "Viewer",
    sessionId: "s1",
    demo: false,
    actions: actionsOf(role),
    province: { code: "SLA", name: "Tỉnh Sơn La", synthetic: false },
    account: {
      id: "a1",
      login: "thu",
      displayName: "Người Thử",
      role,
      mustChangePassword: change.mustChangePassword ?? false,
      organisation,
    },
  };
}
