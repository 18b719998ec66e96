import { graphql } from '../gql';

export const SettingsParts = graphql(`
  fragment SettingsParts on Tenant {
    version
    name
    fallbackName
    displayName
    initials
    logoUrl
    pageUrl
    hosts
    accentColor
    contactEmail
    contactPhone
    customerNameOnPage
    locale
    timeZone
    currency
    unreadMailMinutes
    slipShowsDeposit
    slipTerms
    collectionCheck
  }
`);

export const SettingsQuery = graphql(`
  query Settings {
    tenant {
      ...SettingsParts
    }
  }
`);

export const SaveSettings = graphql(`
  mutation SaveSettings($input: UpdateTenantInput!) {
    updateTenant(input: $input) {
      __typename
      ... on TenantUpdated {
        tenant {
          ...SettingsParts
        }
      }
      ... on StaleSettings {
        message
        tenant {
          ...SettingsParts
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

export const CreateLogoUpload = graphql(`
  mutation CreateLogoUpload($input: CreateLogoUploadInput!) {
    createLogoUpload(input: $input) {
      __typename
      ... on LogoUploadCreated {
        uploadId
        url
        headers {
          name
          value
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const CompleteLogoUpload = graphql(`
  mutation CompleteLogoUpload($uploadId: ID!) {
    completeLogoUpload(uploadId: $uploadId) {
      __typename
      ... on LogoSet {
        tenant {
          ...SettingsParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const RemoveLogo = graphql(`
  mutation RemoveLogo {
    removeLogo {
      ...SettingsParts
    }
  }
`);

export const PricesQuery = graphql(`
  query PriceRules {
    workflows {
      id
      name
      kind
      prefix
      priceVisibility
    }
  }
`);

export const SetPriceVisibility = graphql(`
  mutation SetPriceVisibility($workflowId: ID!, $priceVisibility: PriceVisibility!) {
    setPriceVisibility(workflowId: $workflowId, priceVisibility: $priceVisibility) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const PaymentSettingsParts = graphql(`
  fragment PaymentSettingsParts on PaymentSettings {
    methods {
      kind
      label
      instructions
    }
    online {
      keyHint
      connectedAt
      webhookUrl
    }
  }
`);

export const PaymentSettingsQuery = graphql(`
  query PaymentSettings {
    paymentSettings {
      ...PaymentSettingsParts
    }
  }
`);

export const SetPaymentMethods = graphql(`
  mutation SetPaymentMethods($methods: [PaymentMethodInput!]!, $expected: [PaymentMethodInput!]) {
    setPaymentMethods(methods: $methods, expected: $expected) {
      __typename
      ... on PaymentSettingsSaved {
        settings {
          ...PaymentSettingsParts
        }
      }
      ... on StalePaymentSettings {
        settings {
          ...PaymentSettingsParts
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

export const ConnectStripe = graphql(`
  mutation ConnectStripe($input: ConnectStripeInput!) {
    connectStripe(input: $input) {
      __typename
      ... on PaymentSettingsSaved {
        settings {
          ...PaymentSettingsParts
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

export const DisconnectStripe = graphql(`
  mutation DisconnectStripe {
    disconnectStripe {
      ...PaymentSettingsParts
    }
  }
`);
