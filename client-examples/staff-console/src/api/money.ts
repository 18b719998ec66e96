import { graphql } from '../gql';

export const OrderMoneyQuery = graphql(`
  query OrderMoney($orderId: ID!, $jobId: ID!) {
    order(id: $orderId) {
      ...OrderMoneyParts
    }
    job(id: $jobId) {
      id
      decisions {
        id
        kind
        outcome
        note
        name
        decidedAt
        openedAt
      }
    }
  }
`);

export const OrderMoneyParts = graphql(`
  fragment OrderMoneyParts on Order {
    id
    version
    currency
    paymentState
    totalMinor
    receivedMinor
    refundedMinor
    dueMinor
    items {
      id
      description
      quantity
      unitPriceMinor
      lineTotalMinor
    }
    payments {
      id
      kind
      method
      amountMinor
      actorName
      note
      at
    }
  }
`);

export const RecordPayment = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      __typename
      ... on PaymentRecorded {
        order {
          ...OrderMoneyParts
        }
      }
      ... on InvalidInput {
        field
      }
      ... on Problem {
        message
      }
    }
  }
`);
