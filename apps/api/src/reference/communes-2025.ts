/** The communes and wards that a district of 2024 went to: official code and name, wards marked. */
export interface DistrictSuccession {
  readonly district: string;
  readonly communes: readonly CommuneReference[];
}

interface CommuneReference {
  /** Of the state's list of administrative units (Quyết định 19/2025/QĐ-TTg). */
  readonly officialCode: string;
  readonly name: string;
}

// The 75 communes and wards of Sơn La since 1 July 2025 (Nghị quyết 1681/NQ-UBTVQH15), with the codes of
// Quyết định 19/2025/QĐ-TTg. The district of each is read from the order of the codes and stays provisional
// until it is checked against the resolution.

const ward = (officialCode: string, name: string): CommuneReference => {
  return { officialCode, name: `UBND phường ${name}` };
};
const commune = (officialCode: string, name: string): CommuneReference => {
  return { officialCode, name: `UBND xã ${name}` };
};

export const DISTRICT_SUCCESSIONS: readonly DistrictSuccession[] = [
  {
    district: "UBND-TPSL",
    communes: [
      ward("03646", "Tô Hiệu"),
      ward("03664", "Chiềng An"),
      ward("03670", "Chiềng Cơi"),
      ward("03679", "Chiềng Sinh"),
    ],
  },
  {
    district: "UBND-QUYNHNHAI",
    communes: [
      commune("03688", "Mường Chiên"),
      commune("03694", "Mường Giôn"),
      commune("03703", "Quỳnh Nhai"),
      commune("03712", "Mường Sại"),
    ],
  },
  {
    district: "UBND-THUANCHAU",
    communes: [
      commune("03721", "Thuận Châu"),
      commune("03724", "Bình Thuận"),
      commune("03727", "Mường É"),
      commune("03754", "Chiềng La"),
      commune("03757", "Mường Khiêng"),
      commune("03760", "Mường Bám"),
      commune("03763", "Long Hẹ"),
      commune("03781", "Co Mạ"),
      commune("03784", "Nậm Lầu"),
      commune("03799", "Muổi Nọi"),
    ],
  },
  {
    district: "UBND-MUONGLA",
    communes: [
      commune("03808", "Mường La"),
      commune("03814", "Chiềng Lao"),
      commune("03820", "Ngọc Chiến"),
      commune("03847", "Mường Bú"),
      commune("03850", "Chiềng Hoa"),
    ],
  },
  {
    district: "UBND-BACYEN",
    communes: [
      commune("03856", "Bắc Yên"),
      commune("03862", "Xím Vàng"),
      commune("03868", "Tà Xùa"),
      commune("03871", "Pắc Ngà"),
      commune("03880", "Tạ Khoa"),
      commune("03892", "Chiềng Sại"),
    ],
  },
  {
    district: "UBND-PHUYEN",
    communes: [
      commune("03901", "Suối Tọ"),
      commune("03907", "Mường Cơi"),
      commune("03910", "Phù Yên"),
      commune("03922", "Gia Phù"),
      commune("03943", "Mường Bang"),
      commune("03958", "Tường Hạ"),
      commune("03961", "Kim Bon"),
      commune("03970", "Tân Phong"),
    ],
  },
  {
    district: "UBND-MOCCHAU",
    communes: [
      ward("03979", "Mộc Sơn"),
      ward("03980", "Mộc Châu"),
      ward("03982", "Thảo Nguyên"),
      ward("04033", "Vân Sơn"),
      commune("03985", "Chiềng Sơn"),
      commune("03997", "Tân Yên"),
      commune("04000", "Đoàn Kết"),
      commune("04045", "Lóng Sập"),
    ],
  },
  {
    district: "UBND-VANHO",
    communes: [
      commune("04006", "Song Khủa"),
      commune("04018", "Tô Múa"),
      commune("04048", "Vân Hồ"),
      commune("04057", "Xuân Nha"),
    ],
  },
  {
    district: "UBND-YENCHAU",
    communes: [
      commune("04075", "Yên Châu"),
      commune("04078", "Chiềng Hặc"),
      commune("04087", "Yên Sơn"),
      commune("04096", "Lóng Phiêng"),
      commune("04099", "Phiêng Khoài"),
    ],
  },
  {
    district: "UBND-MAISON",
    communes: [
      commune("04105", "Mai Sơn"),
      commune("04108", "Chiềng Sung"),
      commune("04117", "Mường Chanh"),
      commune("04123", "Chiềng Mung"),
      commune("04132", "Chiềng Mai"),
      commune("04136", "Tà Hộc"),
      commune("04144", "Phiêng Cằm"),
      commune("04159", "Phiêng Pằn"),
    ],
  },
  {
    district: "UBND-SONGMA",
    communes: [
      commune("04168", "Sông Mã"),
      commune("04171", "Bó Sinh"),
      commune("04183", "Mường Lầm"),
      commune("04186", "Nậm Ty"),
      commune("04195", "Chiềng Sơ"),
      commune("04204", "Chiềng Khoong"),
      commune("04210", "Huổi Một"),
      commune("04219", "Mường Hung"),
      commune("04222", "Chiềng Khương"),
    ],
  },
  {
    district: "UBND-SOPCOP",
    communes: [
      commune("04228", "Púng Bánh"),
      commune("04231", "Sốp Cộp"),
      commune("04240", "Mường Lèo"),
      commune("04246", "Mường Lạn"),
    ],
  },
];
