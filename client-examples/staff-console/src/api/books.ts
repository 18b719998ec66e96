// Customers and orders.
import { graphql } from '../gql';

export const CustomerParts = graphql(`
  fragment CustomerParts on Customer {
    id
    version
    name
    email
    phone
    language
    createdAt
    openJobCount
  }
`);

export const CustomerListQuery = graphql(`
  query CustomerList($search: String, $first: Int!, $after: Cursor) {
    customers(search: $search, first: $first, after: $after) {
      edges {
        node {
          ...CustomerParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const CustomerQuery = graphql(`
  query Customer($id: ID!) {
    customer(id: $id) {
      ...CustomerParts
    }
  }
`);

export const CustomerJobsQuery = graphql(`
  query CustomerJobs($id: ID!, $first: Int!, $after: Cursor) {
    jobs(filter: { customerId: $id }, first: $first, after: $after) {
      edges {
        node {
          ...JobCardParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const CustomerOrdersQuery = graphql(`
  query CustomerOrders($id: ID!, $first: Int!, $after: Cursor) {
    orders(customerId: $id, first: $first, after: $after) {
      edges {
        node {
          ...OrderRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const CreateCustomer = graphql(`
  mutation CreateCustomer($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
      __typename
      ... on CustomerCreated {
        customer {
          id
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

export const UpdateCustomer = graphql(`
  mutation UpdateCustomer($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      __typename
      ... on CustomerUpdated {
        customer {
          ...CustomerParts
        }
      }
      ... on StaleCustomer {
        customer {
          ...CustomerParts
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

export const OrderRowParts = graphql(`
  fragment OrderRowParts on Order {
    id
    number
    channel
    placedAt
    currency
    paymentState
    totalMinor
    dueMinor
    customer {
      id
      name
    }
  }
`);

export const OrderListQuery = graphql(`
  query OrderList($search: String, $unpaid: Boolean, $first: Int!, $after: Cursor) {
    orders(search: $search, unpaid: $unpaid, first: $first, after: $after) {
      edges {
        node {
          ...OrderRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const OrderQuery = graphql(`
  query Order($id: ID!) {
    order(id: $id) {
      ...OrderRowParts
      ...OrderMoneyParts
      jobs {
        ...JobCardParts
      }
    }
  }
`);
