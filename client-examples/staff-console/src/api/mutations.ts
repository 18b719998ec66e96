import { graphql } from '../gql';

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        token
        expiresAt
      }
      ... on InvalidInput {
        field
      }
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const CreateJob = graphql(`
  mutation CreateJob($input: CreateJobInput!) {
    createJob(input: $input) {
      __typename
      ... on JobCreated {
        job {
          ...JobDetailParts
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

export const CreateUpload = graphql(`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on UploadCreated {
        attachmentId
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

export const CompleteUpload = graphql(`
  mutation CompleteUpload($attachmentId: ID!) {
    completeUpload(attachmentId: $attachmentId) {
      __typename
      ... on UploadCompleted {
        job {
          ...JobDetailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const CompleteFileUpload = graphql(`
  mutation CompleteFileUpload($attachmentId: ID!) {
    completeFileUpload(attachmentId: $attachmentId) {
      __typename
      ... on FileUploaded {
        job {
          ...JobDetailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const UpdateFile = graphql(`
  mutation UpdateFile($input: UpdateAttachmentInput!) {
    updateFile(input: $input) {
      __typename
      ... on FileUpdated {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleFile {
        file {
          caption
        }
        job {
          ...JobDetailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const UpdateAttachment = graphql(`
  mutation UpdateAttachment($input: UpdateAttachmentInput!) {
    updateAttachment(input: $input) {
      __typename
      ... on AttachmentUpdated {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleAttachment {
        attachment {
          caption
        }
        job {
          ...JobDetailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const DeleteAttachment = graphql(`
  mutation DeleteAttachment($attachmentId: ID!) {
    deleteAttachment(attachmentId: $attachmentId) {
      __typename
      ... on AttachmentDeleted {
        job {
          ...JobDetailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const Reply = graphql(`
  mutation Reply($input: ReplyInput!) {
    reply(input: $input) {
      __typename
      ... on ReplySent {
        job {
          ...JobDetailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const MarkThreadRead = graphql(`
  mutation MarkThreadRead($jobId: ID!, $upTo: ID!) {
    markThreadRead(jobId: $jobId, upTo: $upTo) {
      __typename
      ... on ThreadMarkedRead {
        job {
          ...JobDetailParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);
