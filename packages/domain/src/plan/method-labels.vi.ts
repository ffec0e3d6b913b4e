import type { BlockMethod, IndexMethod, ProvinceMethod } from "./method.ts";

export const INDEX_METHOD_LABELS: Record<IndexMethod, string> = {
  POOLED_ANSWERS: "Tỷ lệ hài lòng trên tổng số lượt trả lời",
  MEAN_OF_CRITERIA: "Trung bình cộng các tiêu chí",
  MEAN_OF_CONTENTS: "Trung bình cộng các nội dung",
};

export const BLOCK_METHOD_LABELS: Record<BlockMethod, string> = {
  POOLED: "Tỷ lệ hài lòng trên tổng số lượt trả lời của khối",
  MEAN_OF_AGENCIES: "Trung bình cộng các cơ quan trong khối",
};

export const PROVINCE_METHOD_LABELS: Record<ProvinceMethod, string> = {
  POOLED: "Tỷ lệ hài lòng trên tổng số lượt trả lời của tỉnh",
  MEAN_OF_BLOCKS: "Trung bình cộng các khối",
  MEAN_OF_AGENCIES: "Trung bình cộng các cơ quan trong tỉnh",
};
