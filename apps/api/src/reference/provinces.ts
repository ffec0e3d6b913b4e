/** A province whose survey year the system keeps. */
export interface ProvinceReference {
  readonly code: string;
  readonly name: string;
  /** An invented province: all its data is. */
  readonly synthetic: boolean;
}

export const SON_LA: ProvinceReference = { code: "SL", name: "Tỉnh Sơn La", synthetic: false };

/** There to be practised in: nothing in it is or becomes anybody's figure. */
export const PRACTICE_PROVINCE: ProvinceReference = {
  code: "TH",
  name: "Tỉnh Thực Hành (giả định)",
  synthetic: true,
};

export const PROVINCES: readonly ProvinceReference[] = [SON_LA, PRACTICE_PROVINCE];
