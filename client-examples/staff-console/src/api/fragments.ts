// What the console asks of a job: a card for lists, and everything for the detail. A detail holds all of a card, so
// that one answer can repaint both.
import { graphql } from '../gql';

export const StageParts = graphql(`
  fragment StageParts on Stage {
    code
    label
    publicStage
    nextAction
    notify
    terminal
    onStepper
    moves
  }
`);

export const MessageParts = graphql(`
  fragment MessageParts on Message {
    id
    author
    authorName
    body
    sentAt
    attachments {
      id
      width
      height
      image {
        url
      }
      thumbnail {
        url
      }
    }
  }
`);

export const JobCardParts = graphql(`
  fragment JobCardParts on Job {
    id
    version
    trackingId
    trackingUrl
    itemType
    description
    stage {
      ...StageParts
    }
    stageSince
    cover {
      id
      placeholder
      thumbnail {
        url
        expiresAt
      }
    }
    promise {
      kind
      from
      to
    }
    customer {
      id
      name
    }
    workflow {
      id
      name
    }
    order {
      id
      number
    }
    thread {
      unreadCount
      lastMessageAt
      latest: messages(last: 1) {
        edges {
          node {
            ...MessageParts
          }
        }
      }
    }
    bookedInAt
    updatedAt
    revokedAt
    deletedAt
  }
`);

export const FileParts = graphql(`
  fragment FileParts on JobFile {
    id
    fileName
    caption
    visibility
    byteSize
    uploadedAt
    uploadedBy
    url {
      url
      expiresAt
    }
  }
`);

export const AttachmentParts = graphql(`
  fragment AttachmentParts on Attachment {
    id
    fileName
    caption
    visibility
    width
    height
    placeholder
    image {
      url
      expiresAt
    }
    thumbnail {
      url
      expiresAt
    }
    uploadedBy
    uploadedAt
  }
`);

export const JobDetailParts = graphql(`
  fragment JobDetailParts on Job {
    ...JobCardParts
    internalNote
    hidden
    handOverTo {
      code
      label
    }
    collection {
      proof
      collectedBy
      signature
      reason
      staffName
      collectedAt
      photo {
        id
      }
    }
    quotedMinor
    depositMinor
    priceVisibility
    customer {
      id
      name
      email
      phone
    }
    order {
      id
      number
      channel
      currency
    }
    workflow {
      id
      name
      version
      messagesEnabled
      priceVisibility
      stages {
        ...StageParts
      }
    }
    moves {
      ...StageParts
    }
    promiseRevisions {
      kind
      from
      to
      reason
      revisedAt
      actorName
    }
    history {
      id
      fromStage {
        code
        label
      }
      stage {
        ...StageParts
      }
      at
      actorName
      publicNote
      internalNote
    }
    notes {
      id
      body
      visibility
      authorName
      at
    }
    attachments {
      ...AttachmentParts
    }
    files {
      ...FileParts
    }
    thread {
      readByCustomerUpTo
      readByStaffUpTo
      messages(last: 40) {
        edges {
          node {
            ...MessageParts
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
    }
    cursor
  }
`);
