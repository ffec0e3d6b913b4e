import { chance } from "./chance.ts";

/** Men's and women's parts of names that are common in the province; put together by lot they mean nobody. */
interface NameParts {
  readonly families: readonly string[];
  readonly middles: readonly [men: string, women: string];
  readonly men: readonly string[];
  readonly women: readonly string[];
}

const KINH: NameParts = {
  families: ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"],
  middles: ["Văn", "Thị"],
  men: ["An", "Bình", "Cường", "Dũng", "Hải", "Hùng", "Long", "Minh", "Nam", "Phong", "Sơn", "Tuấn", "Thành"],
  women: ["Anh", "Dung", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Mai", "Ngọc", "Nhung", "Thảo", "Thu", "Yến"],
};

const THAI: NameParts = {
  families: ["Lò", "Quàng", "Cà", "Lường", "Tòng", "Cầm", "Hà", "Vì", "Lèo", "Bạc"],
  middles: ["Văn", "Thị"],
  men: [
    "Bun",
    "Chung",
    "Dọn",
    "Hặc",
    "Inh",
    "Khụt",
    "Lả",
    "Muôn",
    "Ngoan",
    "Pành",
    "Phương",
    "Thoan",
    "Xuân",
  ],
  women: [
    "Bóng",
    "Chăm",
    "Định",
    "Hiêng",
    "Inh",
    "Kim",
    "Lún",
    "Ngoan",
    "Piêng",
    "Phiên",
    "Thoa",
    "Vui",
    "Xuân",
  ],
};

const MONG: NameParts = {
  families: ["Giàng", "Thào", "Vàng", "Mùa", "Sồng", "Hạng", "Tráng", "Lầu", "Sùng", "Phàng"],
  middles: ["A", "Thị"],
  men: ["Chù", "Chơ", "Dế", "Giống", "Lử", "Nếnh", "Páo", "Phử", "Sếnh", "Tủa", "Thái", "Vừ", "Xà"],
  women: ["Chứ", "Dợ", "Dua", "Ká", "Mại", "Mỷ", "Nhia", "Pàng", "Say", "Sua", "Súa", "Vang", "Xia"],
};

const PEOPLES = [KINH, THAI, MONG] as const;
/** Of ten thousand persons how many have a name of each kind. */
const IN_THE_CITY = [5800, 3800, 400] as const;
const IN_THE_COUNTRY = [2400, 5500, 2100] as const;

export type Sex = "MALE" | "FEMALE";

/** An invented name: family, middle and given name, each by lot. */
export function inventName(sex: Sex, city: boolean, ...words: readonly (string | number)[]): string {
  const weights = city ? IN_THE_CITY : IN_THE_COUNTRY;
  let rest = chance("people", ...words);
  const parts = PEOPLES[weights.findIndex((weight) => (rest -= weight) < 0)]!;
  const pick = (list: readonly string[], what: string) => list[chance(what, ...words) % list.length]!;
  const [men, women] = parts.middles;
  return [
    pick(parts.families, "family"),
    sex === "MALE" ? men : women,
    pick(sex === "MALE" ? parts.men : parts.women, "given"),
  ].join(" ");
}
