// Changes of a job. Every answer that has a job brings the whole of it, so that the page is repainted from what the
// server says and never from a guess.
import { graphql } from '../gql';

export const CreateMessageUpload = graphql(`
  mutation CreateMessageUpload($input: CreateMessageUploadInput!) {
    createMessageUpload(input: $input) {
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

export const CompleteMessageUpload = graphql(`
  mutation CompleteMessageUpload($attachmentId: ID!) {
    completeMessageUpload(attachmentId: $attachmentId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const MoveJob = graphql(`
  mutation MoveJob($input: MoveJobInput!) {
    moveJob(input: $input) {
      __typename
      ... on JobMoved {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
        job {
          ...JobDetailParts
        }
      }
      ... on IllegalMove {
        allowed {
          ...StageParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const RevisePromise = graphql(`
  mutation RevisePromise($input: RevisePromiseInput!) {
    revisePromise(input: $input) {
      __typename
      ... on PromiseRevised {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
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

export const UpdateJob = graphql(`
  mutation UpdateJob($input: UpdateJobInput!) {
    updateJob(input: $input) {
      __typename
      ... on JobUpdated {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
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

export const AddNote = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on NoteAdded {
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

export const RevokeTracking = graphql(`
  mutation RevokeTracking($input: JobVersionInput!) {
    revokeTracking(input: $input) {
      __typename
      ... on TrackingRevoked {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
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

export const RestoreTracking = graphql(`
  mutation RestoreTracking($input: JobVersionInput!) {
    restoreTracking(input: $input) {
      __typename
      ... on TrackingRestored {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
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

export const DeleteJob = graphql(`
  mutation DeleteJob($input: JobVersionInput!) {
    deleteJob(input: $input) {
      __typename
      ... on JobDeleted {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
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

export const RestoreJob = graphql(`
  mutation RestoreJob($input: JobVersionInput!) {
    restoreJob(input: $input) {
      __typename
      ... on JobRestored {
        job {
          ...JobDetailParts
        }
      }
      ... on StaleJob {
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

export const SetTyping = graphql(`
  mutation SetTyping($jobId: ID!) {
    setTyping(jobId: $jobId)
  }
`);
