import { closed, commonKeys, commonParts, each, listOf, number, part, type Schema, text } from './odcs-parts.ts';
import { schemaParts } from './odcs-property.ts';
import { qualityParts } from './odcs-quality.ts';
import { serverParts } from './odcs-servers.ts';

export const apiVersions = ['v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0', 'v2.2.2', 'v2.2.1', 'v2.2.0'] as const;

const date: Schema = { type: 'string', format: 'date' };
const { id, tags, customProperties, authoritativeDefinitions } = commonKeys;

const team: Schema = {
  // Since 3.1 a team is a mapping; the list of members is the older form.
  type: ['object', 'array'],
  items: part('Member'),
  properties: { ...commonKeys, name: text, description: text, members: listOf(part('Member')) },
  additionalProperties: false,
};

const peopleParts: Record<string, Schema> = {
  Member: closed(
    {
      ...commonKeys,
      ...each(['username', 'name', 'description', 'role', 'replacedByUsername'], text),
      ...each(['dateIn', 'dateOut'], date),
    },
    ['username'],
  ),
  Role: closed(
    {
      id,
      customProperties,
      ...each(['role', 'description', 'access', 'firstLevelApprovers', 'secondLevelApprovers'], text),
    },
    ['role'],
  ),
};

/**
 * What the Open Data Contract Standard 3.1.0 (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/) allows, in
 * draft-07. It uses closed mappings and conditions where alternatives would do, because a failed condition says which key
 * is wrong and a failed alternative does not. It accepts the same documents as the standard's own schema
 * (test/oracles/odcs.test.ts). `x-message` replaces what a person would otherwise read.
 */
export const odcsSchema = {
  ...closed(
    {
      apiVersion: { type: 'string', enum: apiVersions },
      kind: { type: 'string', enum: ['DataContract'] },
      id: text,
      ...each(['version', 'name', 'tenant', 'status', 'dataProduct', 'domain', 'slaDefaultElement'], text),
      tags,
      authoritativeDefinitions,
      customProperties,
      contractCreatedTs: { type: 'string', format: 'date-time' },
      description: {
        type: 'object',
        properties: { ...each(['usage', 'purpose', 'limitations'], text), authoritativeDefinitions, customProperties },
      },
      servers: listOf(part('Server')),
      schema: listOf(part('Table')),
      support: listOf(
        closed(
          {
            id,
            customProperties,
            ...each(['channel', 'url', 'description', 'tool', 'scope', 'invitationUrl'], text),
          },
          ['channel'],
        ),
      ),
      price: closed({ id, priceAmount: number, priceCurrency: text, priceUnit: text }),
      team,
      roles: listOf(part('Role')),
      slaProperties: listOf(part('ServiceLevel')),
    },
    ['version', 'apiVersion', 'kind', 'id', 'status'],
  ),
  $defs: { ...commonParts, ...peopleParts, ...serverParts, ...schemaParts, ...qualityParts },
};
