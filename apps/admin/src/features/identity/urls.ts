export const identityUrls = {
  accounts: () => "/accounts",
  mine: () => "/my-account",
};
