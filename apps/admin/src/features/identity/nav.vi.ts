/** The name in the navigation, apart from the words of the screens: those load with them. */
export const nav = "Tài khoản";
