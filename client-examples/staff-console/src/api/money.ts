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
        round
        stage
        subjectHash
        photos {
          id
          sha256
        }
        figures {
          currency
          totalMinor
          quotedMinor
          items {
            description
            quantity
            unitPriceMinor
          }
        }
        ip
        userAgent
      }
    }
  }
`);

export const OrderDueQuery = graphql(`
  query OrderDue($orderId: ID!) {
    order(id: $orderId) {
      id
      dueMinor
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
      reverses
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

export const RefundPayment = graphql(`
  mutation RefundPayment($input: RefundPaymentInput!) {
    refundPayment(input: $input) {
      __typename
      ... on RefundRecorded {
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

export const ReversePayment = graphql(`
  mutation ReversePayment($input: ReversePaymentInput!) {
    reversePayment(input: $input) {
      __typename
      ... on PaymentReversed {
        order {
          ...OrderMoneyParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const SetOrderItems = graphql(`
  mutation SetOrderItems($input: SetOrderItemsInput!) {
    setOrderItems(input: $input) {
      __typename
      ... on OrderItemsSet {
        order {
          ...OrderMoneyParts
        }
      }
      ... on StaleOrder {
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
