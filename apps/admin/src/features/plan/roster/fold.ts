const marks = /\p{M}/gu;

/** Text as it is searched: without case, accents and đ, so that "so noi vu" finds "Sở Nội vụ". */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(marks, "").replaceAll("đ", "d");
}
