import type { MantineColorsTuple } from "@mantine/core";

/** The one accent. Shade 7 carries white text in light, shade 6 in dark (both above 5:1). */
export const accent: MantineColorsTuple = [
  "#eff5fb",
  "#dce8f5",
  "#b9d1ea",
  "#90b6dd",
  "#6699cd",
  "#437fbd",
  "#2c69aa",
  "#1b5490",
  "#164675",
  "#10355a",
];

export const gray: MantineColorsTuple = [
  "#f5f7f9",
  "#edf0f3",
  "#e0e5ea",
  "#cfd6dd",
  "#b4bdc7",
  "#8c97a3",
  "#6a7581",
  "#4f5a66",
  "#353f49",
  "#1c232b",
];

export const dark: MantineColorsTuple = [
  "#e4e8ed",
  "#c5ccd5",
  "#a0aab6",
  "#7b8693",
  "#45515e",
  "#37424e",
  "#28313a",
  "#1a2128",
  "#141a20",
  "#0d1216",
];

/** Mantine's own red, green and yellow fail 4.5:1 under white text at the shades the theme uses. */
export const red: MantineColorsTuple = [
  "#fdf1f0",
  "#fbe1df",
  "#f4bfbb",
  "#eb9791",
  "#df6d66",
  "#d04a43",
  "#bb332d",
  "#a12620",
  "#851e1a",
  "#661713",
];

export const green: MantineColorsTuple = [
  "#eef7f1",
  "#d9eddf",
  "#b1d9be",
  "#83c19a",
  "#56a677",
  "#368c5b",
  "#247548",
  "#186039",
  "#124c2d",
  "#0d3a22",
];

export const yellow: MantineColorsTuple = [
  "#fdf6e7",
  "#faeac8",
  "#f2d48f",
  "#e6b855",
  "#d39a29",
  "#b57e12",
  "#96660a",
  "#7b5208",
  "#614106",
  "#4a3104",
];
