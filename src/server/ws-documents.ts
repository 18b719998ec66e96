// What clients send over WebSocket as text, parsed and validated once for each text.
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { DocumentCache } from './document-cache.ts';
import { limitShape, LIMITS } from './limits.ts';

export class WsDocuments {
  readonly #known = new DocumentCache();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly production: boolean,
  ) {}

  /** The document, or what is wrong with it. */
  read(query: string): DocumentNode | readonly GraphQLError[] {
    return this.#known.get(query) ?? this.#parsed(query);
  }

  #parsed(query: string): DocumentNode | readonly GraphQLError[] {
    const hide = this.production ? [NoSchemaIntrospectionCustomRule] : [];
    try {
      const document = parse(query, { maxLexicalTokens: LIMITS.tokens });
      const errors = validate(this.schema, document, [...specifiedRules, limitShape, ...hide], {
        hideSuggestions: this.production,
      });
      if (errors.length === 0) {
        this.#known.keep(query, document);
        return document;
      }
      return errors.map(error => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    } catch (error) {
      return [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
    }
  }
}

const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    extensions: { code },
  });
