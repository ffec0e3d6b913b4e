/** A province whose survey year the system keeps. */
export interface ProvinceReference {
  readonly code: string;
  readonly name: string;
  /** An invented province: all its data is. */
  readonly synthetic: boolean;
}

export const SON_LA: ProvinceReference = { code: "SL", name: "Tỉnh Sơn La", synthetic: false };
