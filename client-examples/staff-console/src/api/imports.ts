import { graphql } from '../gql';
import { currentToken, expireSession } from './session';
import type { Outcome } from './client';
import { refused, troubleOf } from './trouble';
import { words } from '../words/words';

export const ImportParts = graphql(`
  fragment ImportParts on Import {
    id
    fileName
    headers
    columns {
      field
      column
    }
    state
    total
    imported
    refused
    createdBy
    createdAt
    finishedAt
  }
`);

export const ImportsQuery = graphql(`
  query Imports {
    imports {
      ...ImportParts
    }
  }
`);

export const ImportQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      ...ImportParts
    }
  }
`);

export const CancelImport = graphql(`
  mutation CancelImport($importId: ID!) {
    cancelImport(importId: $importId) {
      __typename
      ... on ImportCancelled {
        import {
          ...ImportParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const ImportPreviewQuery = graphql(`
  query ImportPreview($plan: ImportPlanInput!) {
    importPreview(plan: $plan) {
      __typename
      ... on ImportPreview {
        ready
        refused
        rows {
          line
          cells
          problem
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const StartImport = graphql(`
  mutation StartImport($plan: ImportPlanInput!) {
    startImport(plan: $plan) {
      __typename
      ... on ImportStarted {
        import {
          ...ImportParts
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const headers = (): Record<string, string> => ({ authorization: `Bearer ${currentToken() ?? ''}` });

/** The file as it is; what it is in is the server's to find out. */
export async function uploadImport(file: File): Promise<Outcome<string>> {
  const token = currentToken();
  try {
    const response = await fetch(`/staff/imports?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { ...headers(), 'content-type': 'text/csv' },
      body: file,
    });
    if (response.status === 401) expireSession(token);
    if (response.status === 413) return { ok: false, trouble: refused(words.import.tooLarge) };
    const answer = (await response.json()) as { importId?: string; message?: string };
    return answer.importId
      ? { ok: true, data: answer.importId }
      : { ok: false, trouble: refused(answer.message ?? words.trouble.broken()) };
  } catch {
    return { ok: false, trouble: troubleOf({ graphQLErrors: [] } as never) };
  }
}

/** Saves the refused rows as a file; the address alone opens nothing. */
export async function saveRefused(id: string, name: string): Promise<boolean> {
  try {
    const response = await fetch(`/staff/imports/${id}/refused.csv`, { headers: headers() });
    if (!response.ok) return false;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    return true;
  } catch {
    return false;
  }
}
