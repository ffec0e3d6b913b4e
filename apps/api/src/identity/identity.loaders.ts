import DataLoader from "dataloader";
import { In, type DataSource } from "typeorm";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { inOrder } from "../platform/in-order.ts";
import { OrganisationEntity } from "./organisation.entity.ts";
import { ProvinceEntity } from "./province.entity.ts";

export class IdentityLoaders {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  organisation(context: Context, id: string): Promise<OrganisationEntity> {
    const loader = loaderOf(context, OrganisationEntity, () => {
      return new DataLoader<string, OrganisationEntity>(async (ids) => {
        const rows = await this.#dataSource.getRepository(OrganisationEntity).findBy({ id: In([...ids]) });
        return inOrder(ids, rows, (row) => row.id);
      });
    });
    return loader.load(id);
  }

  province(context: Context, code: string): Promise<ProvinceEntity> {
    const loader = loaderOf(context, ProvinceEntity, () => {
      return new DataLoader<string, ProvinceEntity>(async (codes) => {
        const rows = await this.#dataSource.getRepository(ProvinceEntity).findBy({ code: In([...codes]) });
        return inOrder(codes, rows, (row) => row.code);
      });
    });
    return loader.load(code);
  }
}
