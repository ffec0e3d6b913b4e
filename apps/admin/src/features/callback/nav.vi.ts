/** The names in the navigation, apart from the words of the screens: those load with them. */
export const nav = "Phúc tra";
export const callNav = "Gọi điện xác nhận";
