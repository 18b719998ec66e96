import { graphql } from '../gql';

export const WorkflowTableParts = graphql(`
  fragment WorkflowTableParts on Workflow {
    id
    name
    prefix
    kind
    version
    detailsVersion
    retiredAt
    initialStage
    messagesEnabled
    publicFromStage
    stages {
      code
      label
      publicStage
      timeline
      nextStep
      nextAction
      notify
      decision
      approvedStage
      accepted
      sent
      terminal
      onStepper
      moves
      translations {
        language
        label
        nextStep
      }
    }
    upgrade {
      jobs
      stages {
        code
        label
        jobs
        kept
      }
    }
  }
`);

export const WorkflowTablesQuery = graphql(`
  query WorkflowTables {
    workflows {
      ...WorkflowTableParts
    }
  }
`);

export const SaveWorkflow = graphql(`
  mutation SaveWorkflow($input: SaveWorkflowInput!) {
    saveWorkflow(input: $input) {
      __typename
      ... on WorkflowSaved {
        workflow {
          ...WorkflowTableParts
        }
      }
      ... on StaleWorkflow {
        workflow {
          ...WorkflowTableParts
        }
      }
      ... on WorkflowInvalid {
        faults {
          stage
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const CreateWorkflow = graphql(`
  mutation CreateWorkflow($input: CreateWorkflowInput!) {
    createWorkflow(input: $input) {
      __typename
      ... on WorkflowCreated {
        workflow {
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

export const UpdateWorkflow = graphql(`
  mutation UpdateWorkflow($input: UpdateWorkflowInput!) {
    updateWorkflow(input: $input) {
      __typename
      ... on WorkflowUpdated {
        workflow {
          ...WorkflowTableParts
        }
      }
      ... on StaleWorkflow {
        workflow {
          ...WorkflowTableParts
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

export const UpgradeJobs = graphql(`
  mutation UpgradeJobs($workflowId: ID!, $mapping: [StageMappingInput!]!) {
    upgradeJobs(workflowId: $workflowId, mapping: $mapping) {
      __typename
      ... on JobsUpgraded {
        moved
        left
        waiting
      }
      ... on Problem {
        message
      }
    }
  }
`);
