import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import { AgencyEntity } from "./agency.entity.ts";

const SEPARATOR = "|";

export class AgencyLoaders {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  agency(context: Context, provinceCode: string, code: string): Promise<AgencyEntity> {
    const loader = loaderOf(context, AgencyEntity, () => {
      return new DataLoader<string, AgencyEntity>(async (keys) => {
        const rows = await this.#dataSource
          .getRepository(AgencyEntity)
          .createQueryBuilder("agency")
          .where("agency.provinceCode || '|' || agency.code IN (:...keys)", { keys: [...keys] })
          .getMany();
        return inOrder(keys, rows, (row) => row.provinceCode + SEPARATOR + row.code);
      });
    });
    return loader.load(provinceCode + SEPARATOR + code);
  }
}
