import { graphql } from '../gql';

export const PeopleQuery = graphql(`
  query People {
    staffMembers {
      id
      name
      email
      role
      usesTotp
    }
  }
`);

export const InvitationsQuery = graphql(`
  query Invitations {
    invitations {
      id
      name
      email
      role
      invitedBy
      expiresAt
    }
  }
`);

export const InvitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      shopName
      email
      name
    }
  }
`);

export const SessionsQuery = graphql(`
  query Sessions {
    sessions {
      id
      createdAt
      lastUsedAt
      current
      device
      address
    }
  }
`);

export const AuditQuery = graphql(`
  query Audit($filter: AuditFilter!, $first: Int!, $after: Cursor) {
    auditLog(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          kind
          occurredAt
          actorName
          outcome
          payment {
            kind
            method
            amountMinor
            currency
          }
          subject
          role
          changed
          toStage {
            label
          }
          jobId
          job {
            id
            itemType
            trackingId
          }
        }
      }
    }
  }
`);

export const InviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      __typename
      ... on StaffInvited {
        url
        mailed
        invitation {
          id
          name
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

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on InvitationAccepted {
        email
        tenantSlug
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

export const SetStaffRole = graphql(`
  mutation SetStaffRole($staffId: ID!, $role: StaffRole!) {
    setStaffRole(staffId: $staffId, role: $role) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const RemoveStaff = graphql(`
  mutation RemoveStaff($staffId: ID!) {
    removeStaff(staffId: $staffId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on RateLimited {
        message
        retryAfterSeconds
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);
