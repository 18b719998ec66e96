import { graphql } from '../gql';

export const ApiKeyParts = graphql(`
  fragment ApiKeyParts on ApiKey {
    id
    name
    role
    scope
    prefix
    createdAt
    lastUsedAt
    revokedAt
  }
`);

export const ApiKeysQuery = graphql(`
  query ApiKeys {
    apiKeys {
      ...ApiKeyParts
    }
  }
`);

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on ApiKeyCreated {
        secret
        apiKey {
          ...ApiKeyParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
