/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Attention($first: Int!) {\n    attention(first: $first) {\n      totalCount\n      jobs {\n        job {\n          ...JobCardParts\n        }\n        reasons\n        daysInStage\n        usualDays\n        daysLeft\n        expectedDays\n        promiseMoves\n        changesRequestedAt\n      }\n    }\n  }\n": typeof types.AttentionDocument,
    "\n  query AttentionCount {\n    attention(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.AttentionCountDocument,
    "\n  query MorningDigest {\n    me {\n      id\n      morningDigest\n      tenant {\n        id\n        digestHour\n      }\n    }\n  }\n": typeof types.MorningDigestDocument,
    "\n  mutation SetMorningDigest($on: Boolean!) {\n    setMorningDigest(on: $on)\n  }\n": typeof types.SetMorningDigestDocument,
    "\n  query Board($workflowId: ID!, $first: Int!) {\n    board(workflowId: $workflowId, first: $first) {\n      endedAfter\n      columns {\n        stage {\n          ...StageParts\n        }\n        count\n        oldestSince\n        jobs {\n          ...JobCardParts\n        }\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query Column($filter: JobFilter!, $order: JobOrder!, $first: Int!, $after: Cursor) {\n    jobs(filter: $filter, order: $order, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ColumnDocument,
    "\n  fragment CustomerParts on Customer {\n    id\n    version\n    name\n    email\n    phone\n    language\n    createdAt\n    openJobCount\n  }\n": typeof types.CustomerPartsFragmentDoc,
    "\n  query CustomerList($search: String, $first: Int!, $after: Cursor) {\n    customers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CustomerParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CustomerListDocument,
    "\n  query Customer($id: ID!) {\n    customer(id: $id) {\n      ...CustomerParts\n    }\n  }\n": typeof types.CustomerDocument,
    "\n  query CustomerJobs($id: ID!, $first: Int!, $after: Cursor) {\n    jobs(filter: { customerId: $id }, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CustomerJobsDocument,
    "\n  query CustomerOrders($id: ID!, $first: Int!, $after: Cursor) {\n    orders(customerId: $id, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CustomerOrdersDocument,
    "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      __typename\n      ... on CustomerCreated {\n        customer {\n          id\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateCustomerDocument,
    "\n  mutation UpdateCustomer($input: UpdateCustomerInput!) {\n    updateCustomer(input: $input) {\n      __typename\n      ... on CustomerUpdated {\n        customer {\n          ...CustomerParts\n        }\n      }\n      ... on StaleCustomer {\n        customer {\n          ...CustomerParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdateCustomerDocument,
    "\n  fragment OrderRowParts on Order {\n    id\n    number\n    channel\n    placedAt\n    currency\n    paymentState\n    totalMinor\n    dueMinor\n    customer {\n      id\n      name\n    }\n  }\n": typeof types.OrderRowPartsFragmentDoc,
    "\n  query OrderList($search: String, $unpaid: Boolean, $first: Int!, $after: Cursor) {\n    orders(search: $search, unpaid: $unpaid, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.OrderListDocument,
    "\n  query Order($id: ID!) {\n    order(id: $id) {\n      ...OrderRowParts\n      ...OrderMoneyParts\n      jobs {\n        ...JobCardParts\n      }\n    }\n  }\n": typeof types.OrderDocument,
    "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) {\n      __typename\n      ... on JobCollected {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on PinRefused {\n        triesLeft\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.HandOverDocument,
    "\n  fragment StageParts on Stage {\n    code\n    label\n    publicStage\n    nextAction\n    notify\n    terminal\n    onStepper\n    moves\n  }\n": typeof types.StagePartsFragmentDoc,
    "\n  fragment MessageParts on Message {\n    id\n    author\n    authorName\n    body\n    sentAt\n    attachments {\n      id\n      width\n      height\n      image {\n        url\n      }\n      thumbnail {\n        url\n      }\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  fragment JobCardParts on Job {\n    id\n    version\n    trackingId\n    trackingUrl\n    itemType\n    description\n    stage {\n      ...StageParts\n    }\n    stageSince\n    cover {\n      id\n      placeholder\n      thumbnail {\n        url\n        expiresAt\n      }\n    }\n    promise {\n      kind\n      from\n      to\n    }\n    customer {\n      id\n      name\n    }\n    workflow {\n      id\n      name\n    }\n    order {\n      id\n      number\n    }\n    thread {\n      unreadCount\n      lastMessageAt\n      latest: messages(last: 1) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n      }\n    }\n    bookedInAt\n    updatedAt\n    revokedAt\n    deletedAt\n  }\n": typeof types.JobCardPartsFragmentDoc,
    "\n  fragment FileParts on JobFile {\n    id\n    fileName\n    caption\n    visibility\n    byteSize\n    uploadedAt\n    uploadedBy\n    url {\n      url\n      expiresAt\n    }\n  }\n": typeof types.FilePartsFragmentDoc,
    "\n  fragment AttachmentParts on Attachment {\n    id\n    fileName\n    caption\n    visibility\n    width\n    height\n    placeholder\n    image {\n      url\n      expiresAt\n    }\n    thumbnail {\n      url\n      expiresAt\n    }\n    uploadedBy\n    uploadedAt\n  }\n": typeof types.AttachmentPartsFragmentDoc,
    "\n  fragment JobDetailParts on Job {\n    ...JobCardParts\n    internalNote\n    hidden\n    handOverTo {\n      code\n      label\n    }\n    collection {\n      proof\n      collectedBy\n      signature\n      reason\n      staffName\n      collectedAt\n      photo {\n        id\n      }\n    }\n    quotedMinor\n    depositMinor\n    priceVisibility\n    customer {\n      id\n      name\n      email\n      phone\n    }\n    order {\n      id\n      number\n      channel\n      currency\n    }\n    workflow {\n      id\n      name\n      version\n      messagesEnabled\n      priceVisibility\n      stages {\n        ...StageParts\n      }\n    }\n    moves {\n      ...StageParts\n    }\n    promiseRevisions {\n      kind\n      from\n      to\n      reason\n      revisedAt\n      actorName\n    }\n    history {\n      id\n      fromStage {\n        code\n        label\n      }\n      stage {\n        ...StageParts\n      }\n      at\n      actorName\n      publicNote\n      internalNote\n    }\n    notes {\n      id\n      body\n      visibility\n      authorName\n      at\n    }\n    attachments {\n      ...AttachmentParts\n    }\n    files {\n      ...FileParts\n    }\n    thread {\n      readByCustomerUpTo\n      readByStaffUpTo\n      messages(last: 40) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n    cursor\n  }\n": typeof types.JobDetailPartsFragmentDoc,
    "\n  fragment ImportParts on Import {\n    id\n    fileName\n    headers\n    columns {\n      field\n      column\n    }\n    state\n    total\n    imported\n    refused\n    createdBy\n    createdAt\n    finishedAt\n  }\n": typeof types.ImportPartsFragmentDoc,
    "\n  query Imports {\n    imports {\n      ...ImportParts\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportParts\n    }\n  }\n": typeof types.ImportDocument,
    "\n  mutation CancelImport($importId: ID!) {\n    cancelImport(importId: $importId) {\n      __typename\n      ... on ImportCancelled {\n        import {\n          ...ImportParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  query ImportPreview($plan: ImportPlanInput!) {\n    importPreview(plan: $plan) {\n      __typename\n      ... on ImportPreview {\n        ready\n        refused\n        rows {\n          line\n          cells\n          problem\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  mutation StartImport($plan: ImportPlanInput!) {\n    startImport(plan: $plan) {\n      __typename\n      ... on ImportStarted {\n        import {\n          ...ImportParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  query JobLog($id: ID!) {\n    job(id: $id) {\n      id\n      auditLog(first: 100) {\n        edges {\n          cursor\n          node {\n            kind\n            occurredAt\n            actorName\n            changed\n            outcome\n            payment {\n              kind\n              method\n              amountMinor\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.JobLogDocument,
    "\n  mutation CreateMessageUpload($input: CreateMessageUploadInput!) {\n    createMessageUpload(input: $input) {\n      __typename\n      ... on UploadCreated {\n        attachmentId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateMessageUploadDocument,
    "\n  mutation CompleteMessageUpload($attachmentId: ID!) {\n    completeMessageUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CompleteMessageUploadDocument,
    "\n  mutation MoveJob($input: MoveJobInput!) {\n    moveJob(input: $input) {\n      __typename\n      ... on JobMoved {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on IllegalMove {\n        allowed {\n          ...StageParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.MoveJobDocument,
    "\n  mutation RevisePromise($input: RevisePromiseInput!) {\n    revisePromise(input: $input) {\n      __typename\n      ... on PromiseRevised {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RevisePromiseDocument,
    "\n  mutation UpdateJob($input: UpdateJobInput!) {\n    updateJob(input: $input) {\n      __typename\n      ... on JobUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdateJobDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on NoteAdded {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation RevokeTracking($input: JobVersionInput!) {\n    revokeTracking(input: $input) {\n      __typename\n      ... on TrackingRevoked {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RevokeTrackingDocument,
    "\n  mutation RestoreTracking($input: JobVersionInput!) {\n    restoreTracking(input: $input) {\n      __typename\n      ... on TrackingRestored {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RestoreTrackingDocument,
    "\n  mutation DeleteJob($input: JobVersionInput!) {\n    deleteJob(input: $input) {\n      __typename\n      ... on JobDeleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DeleteJobDocument,
    "\n  mutation RestoreJob($input: JobVersionInput!) {\n    restoreJob(input: $input) {\n      __typename\n      ... on JobRestored {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RestoreJobDocument,
    "\n  mutation SetTyping($jobId: ID!) {\n    setTyping(jobId: $jobId)\n  }\n": typeof types.SetTypingDocument,
    "\n  fragment ApiKeyParts on ApiKey {\n    id\n    name\n    role\n    scope\n    prefix\n    createdAt\n    lastUsedAt\n    revokedAt\n  }\n": typeof types.ApiKeyPartsFragmentDoc,
    "\n  query ApiKeys {\n    apiKeys {\n      ...ApiKeyParts\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on ApiKeyCreated {\n        secret\n        apiKey {\n          ...ApiKeyParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment MailSettingsParts on NotificationSettings {\n    available\n    channel\n    linkWhenBookedIn\n    language\n    kinds {\n      kind\n      on\n      placeholders\n      templates {\n        language\n        subject\n        intro\n        own\n      }\n    }\n  }\n": typeof types.MailSettingsPartsFragmentDoc,
    "\n  query MailSettings {\n    notificationSettings {\n      ...MailSettingsParts\n    }\n  }\n": typeof types.MailSettingsDocument,
    "\n  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {\n    updateNotificationSettings(input: $input) {\n      ...MailSettingsParts\n    }\n  }\n": typeof types.UpdateMailSettingsDocument,
    "\n  query MailPreview($input: NotificationTemplateInput!) {\n    notificationPreview(input: $input) {\n      __typename\n      ... on NotificationPreview {\n        subject\n        text\n        url\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": typeof types.MailPreviewDocument,
    "\n  mutation SaveMailTemplate($input: NotificationTemplateInput!, $expected: NotificationWordsInput) {\n    saveNotificationTemplate(input: $input, expected: $expected) {\n      __typename\n      ... on NotificationTemplateSaved {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on StaleNotificationTemplate {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": typeof types.SaveMailTemplateDocument,
    "\n  mutation ResetMailTemplate(\n    $kind: NotificationKind!\n    $language: Language!\n    $expected: NotificationWordsInput\n  ) {\n    resetNotificationTemplate(kind: $kind, language: $language, expected: $expected) {\n      __typename\n      ... on NotificationTemplateSaved {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on StaleNotificationTemplate {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n    }\n  }\n": typeof types.ResetMailTemplateDocument,
    "\n  mutation SendTestMail($input: NotificationTemplateInput!) {\n    sendTestNotification(input: $input) {\n      __typename\n      ... on TestNotificationSent {\n        address\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SendTestMailDocument,
    "\n  query DigestHour {\n    tenant {\n      id\n      version\n      digestHour\n    }\n  }\n": typeof types.DigestHourDocument,
    "\n  mutation SetDigestHour($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      __typename\n      ... on TenantUpdated {\n        tenant {\n          id\n          version\n          digestHour\n        }\n      }\n      ... on StaleSettings {\n        tenant {\n          id\n          version\n          digestHour\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SetDigestHourDocument,
    "\n  fragment MailParts on Notification {\n    id\n    kind\n    state\n    reason\n    attempts\n    address\n    subject\n    requestedBy\n    createdAt\n    sendAt\n    settledAt\n    repeatable\n  }\n": typeof types.MailPartsFragmentDoc,
    "\n  query JobMails($id: ID!, $first: Int!) {\n    job(id: $id) {\n      id\n      notifications(first: $first) {\n        totalCount\n        edges {\n          node {\n            ...MailParts\n          }\n        }\n      }\n    }\n  }\n": typeof types.JobMailsDocument,
    "\n  query MailLog($filter: NotificationFilter, $first: Int!, $after: Cursor) {\n    notifications(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...MailParts\n          jobId\n          job {\n            id\n            itemType\n            trackingId\n            revokedAt\n            deletedAt\n            customer {\n              id\n              name\n              email\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailLogDocument,
    "\n  mutation SendMail($input: SendNotificationInput!) {\n    sendNotification(input: $input) {\n      __typename\n      ... on NotificationSending {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SendMailDocument,
    "\n  mutation HoldMail($id: ID!) {\n    holdNotification(id: $id) {\n      __typename\n      ... on NotificationHeld {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.HoldMailDocument,
    "\n  mutation ReleaseMail($id: ID!) {\n    releaseNotification(id: $id) {\n      __typename\n      ... on NotificationReleased {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ReleaseMailDocument,
    "\n  query OrderMoney($orderId: ID!, $jobId: ID!) {\n    order(id: $orderId) {\n      ...OrderMoneyParts\n    }\n    job(id: $jobId) {\n      id\n      decisions {\n        id\n        kind\n        outcome\n        note\n        name\n        decidedAt\n        openedAt\n        round\n        stage\n        subjectHash\n        photos {\n          id\n          sha256\n        }\n        figures {\n          currency\n          totalMinor\n          quotedMinor\n          items {\n            description\n            quantity\n            unitPriceMinor\n          }\n        }\n        ip\n        userAgent\n      }\n    }\n  }\n": typeof types.OrderMoneyDocument,
    "\n  query OrderDue($orderId: ID!) {\n    order(id: $orderId) {\n      id\n      dueMinor\n    }\n  }\n": typeof types.OrderDueDocument,
    "\n  fragment OrderMoneyParts on Order {\n    id\n    version\n    currency\n    paymentState\n    totalMinor\n    receivedMinor\n    refundedMinor\n    dueMinor\n    items {\n      id\n      description\n      quantity\n      unitPriceMinor\n      lineTotalMinor\n    }\n    payments {\n      id\n      kind\n      method\n      amountMinor\n      actorName\n      note\n      at\n      reverses\n    }\n  }\n": typeof types.OrderMoneyPartsFragmentDoc,
    "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      __typename\n      ... on PaymentRecorded {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RecordPaymentDocument,
    "\n  mutation RefundPayment($input: RefundPaymentInput!) {\n    refundPayment(input: $input) {\n      __typename\n      ... on RefundRecorded {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RefundPaymentDocument,
    "\n  mutation ReversePayment($input: ReversePaymentInput!) {\n    reversePayment(input: $input) {\n      __typename\n      ... on PaymentReversed {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ReversePaymentDocument,
    "\n  mutation SetOrderItems($input: SetOrderItemsInput!) {\n    setOrderItems(input: $input) {\n      __typename\n      ... on OrderItemsSet {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on StaleOrder {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SetOrderItemsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        expiresAt\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation CreateJob($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobCreated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateJobDocument,
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on UploadCreated {\n        attachmentId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateUploadDocument,
    "\n  mutation CompleteUpload($attachmentId: ID!) {\n    completeUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on UploadCompleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CompleteUploadDocument,
    "\n  mutation CompleteFileUpload($attachmentId: ID!) {\n    completeFileUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on FileUploaded {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CompleteFileUploadDocument,
    "\n  mutation UpdateFile($input: UpdateAttachmentInput!) {\n    updateFile(input: $input) {\n      __typename\n      ... on FileUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleFile {\n        file {\n          caption\n        }\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdateFileDocument,
    "\n  mutation UpdateAttachment($input: UpdateAttachmentInput!) {\n    updateAttachment(input: $input) {\n      __typename\n      ... on AttachmentUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleAttachment {\n        attachment {\n          caption\n        }\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdateAttachmentDocument,
    "\n  mutation DeleteAttachment($attachmentId: ID!) {\n    deleteAttachment(attachmentId: $attachmentId) {\n      __typename\n      ... on AttachmentDeleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DeleteAttachmentDocument,
    "\n  mutation Reply($input: ReplyInput!) {\n    reply(input: $input) {\n      __typename\n      ... on ReplySent {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ReplyDocument,
    "\n  mutation MarkThreadRead($jobId: ID!, $upTo: ID!) {\n    markThreadRead(jobId: $jobId, upTo: $upTo) {\n      __typename\n      ... on ThreadMarkedRead {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.MarkThreadReadDocument,
    "\n  query PasswordResetLink($token: String!) {\n    passwordReset(token: $token) {\n      shopName\n      email\n    }\n  }\n": typeof types.PasswordResetLinkDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on PasswordReset {\n        email\n        tenantSlug\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  query People {\n    staffMembers {\n      id\n      name\n      email\n      role\n      usesTotp\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Invitations {\n    invitations {\n      id\n      name\n      email\n      role\n      invitedBy\n      expiresAt\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      shopName\n      email\n      name\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      current\n      device\n      address\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  query Audit($filter: AuditFilter!, $first: Int!, $after: Cursor) {\n    auditLog(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          kind\n          occurredAt\n          actorName\n          outcome\n          payment {\n            kind\n            method\n            amountMinor\n            currency\n          }\n          subject\n          role\n          changed\n          toStage {\n            label\n          }\n          jobId\n          job {\n            id\n            itemType\n            trackingId\n          }\n        }\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on StaffInvited {\n        url\n        mailed\n        invitation {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        email\n        tenantSlug\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SetStaffRole($staffId: ID!, $role: StaffRole!) {\n    setStaffRole(staffId: $staffId, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SetStaffRoleDocument,
    "\n  mutation RemoveStaff($staffId: ID!) {\n    removeStaff(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RemoveStaffDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on RateLimited {\n        message\n        retryAfterSeconds\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query Shop {\n    me {\n      id\n      name\n      email\n      role\n      tenant {\n        id\n        displayName\n        accentColor\n        locale\n        timeZone\n        currency\n        collectionCheck\n      }\n    }\n    workflows {\n      id\n      name\n      prefix\n      kind\n      retiredAt\n      openJobCount\n      initialStage\n      stages {\n        ...StageParts\n      }\n    }\n  }\n": typeof types.ShopDocument,
    "\n  query Jobs($filter: JobFilter, $order: JobOrder!, $first: Int!, $after: Cursor) {\n    jobs(filter: $filter, order: $order, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.JobsDocument,
    "\n  query Inbox($unreadOnly: Boolean, $first: Int!, $after: Cursor) {\n    inbox(unreadOnly: $unreadOnly, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query Unread {\n    inbox(unreadOnly: true, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.UnreadDocument,
    "\n  query Job($id: ID, $trackingId: TrackingId) {\n    job(id: $id, trackingId: $trackingId) {\n      ...JobDetailParts\n    }\n  }\n": typeof types.JobDocument,
    "\n  query EarlierMessages($id: ID!, $before: Cursor!) {\n    job(id: $id) {\n      id\n      thread {\n        messages(last: 40, before: $before) {\n          edges {\n            node {\n              ...MessageParts\n            }\n          }\n          pageInfo {\n            hasPreviousPage\n            startCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.EarlierMessagesDocument,
    "\n  query Customers($search: String!) {\n    customers(search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          email\n          phone\n        }\n      }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  subscription TenantEvents($after: Cursor) {\n    tenantEvents(after: $after) {\n      kind\n      cursor\n      occurredAt\n      jobId\n      resync\n      outcome\n      activity {\n        customerTyping\n        staffTyping\n      }\n      job {\n        ...JobCardParts\n      }\n    }\n  }\n": typeof types.TenantEventsDocument,
    "\n  subscription JobEvents($jobId: ID!, $after: Cursor) {\n    jobEvents(jobId: $jobId, after: $after) {\n      kind\n      cursor\n      actorName\n      resync\n      activity {\n        customerPresent\n        customerTyping\n        staffTyping\n      }\n      job {\n        ...JobDetailParts\n      }\n    }\n  }\n": typeof types.JobEventsDocument,
    "\n  fragment SettingsParts on Tenant {\n    version\n    name\n    fallbackName\n    displayName\n    initials\n    logoUrl\n    pageUrl\n    hosts\n    accentColor\n    contactEmail\n    contactPhone\n    customerNameOnPage\n    locale\n    timeZone\n    currency\n    unreadMailMinutes\n    slipShowsDeposit\n    slipTerms\n    collectionCheck\n  }\n": typeof types.SettingsPartsFragmentDoc,
    "\n  query Settings {\n    tenant {\n      ...SettingsParts\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  mutation SaveSettings($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      __typename\n      ... on TenantUpdated {\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on StaleSettings {\n        message\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": typeof types.SaveSettingsDocument,
    "\n  mutation CreateLogoUpload($input: CreateLogoUploadInput!) {\n    createLogoUpload(input: $input) {\n      __typename\n      ... on LogoUploadCreated {\n        uploadId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateLogoUploadDocument,
    "\n  mutation CompleteLogoUpload($uploadId: ID!) {\n    completeLogoUpload(uploadId: $uploadId) {\n      __typename\n      ... on LogoSet {\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CompleteLogoUploadDocument,
    "\n  mutation RemoveLogo {\n    removeLogo {\n      ...SettingsParts\n    }\n  }\n": typeof types.RemoveLogoDocument,
    "\n  query PriceRules {\n    workflows {\n      id\n      name\n      kind\n      prefix\n      priceVisibility\n    }\n  }\n": typeof types.PriceRulesDocument,
    "\n  mutation SetPriceVisibility($workflowId: ID!, $priceVisibility: PriceVisibility!) {\n    setPriceVisibility(workflowId: $workflowId, priceVisibility: $priceVisibility) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SetPriceVisibilityDocument,
    "\n  fragment PaymentSettingsParts on PaymentSettings {\n    methods {\n      kind\n      label\n      instructions\n    }\n    online {\n      keyHint\n      connectedAt\n      webhookUrl\n    }\n  }\n": typeof types.PaymentSettingsPartsFragmentDoc,
    "\n  query PaymentSettings {\n    paymentSettings {\n      ...PaymentSettingsParts\n    }\n  }\n": typeof types.PaymentSettingsDocument,
    "\n  mutation SetPaymentMethods($methods: [PaymentMethodInput!]!, $expected: [PaymentMethodInput!]) {\n    setPaymentMethods(methods: $methods, expected: $expected) {\n      __typename\n      ... on PaymentSettingsSaved {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on StalePaymentSettings {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": typeof types.SetPaymentMethodsDocument,
    "\n  mutation ConnectStripe($input: ConnectStripeInput!) {\n    connectStripe(input: $input) {\n      __typename\n      ... on PaymentSettingsSaved {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": typeof types.ConnectStripeDocument,
    "\n  mutation DisconnectStripe {\n    disconnectStripe {\n      ...PaymentSettingsParts\n    }\n  }\n": typeof types.DisconnectStripeDocument,
    "\n  query Slip($jobId: ID!, $format: SlipFormat!) {\n    job(id: $jobId) {\n      id\n      takeInSlip(format: $format) {\n        url\n      }\n    }\n  }\n": typeof types.SlipDocument,
    "\n  query OwnTotp {\n    me {\n      id\n      totp {\n        since\n        recoveryCodesLeft\n      }\n    }\n  }\n": typeof types.OwnTotpDocument,
    "\n  mutation StartTotp($password: String!) {\n    startTotp(password: $password) {\n      __typename\n      ... on TotpStarted {\n        secret\n        uri\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      __typename\n      ... on TotpConfirmed {\n        recoveryCodes\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ConfirmTotpDocument,
    "\n  mutation ReplaceRecoveryCodes($input: TotpProofInput!) {\n    replaceRecoveryCodes(input: $input) {\n      __typename\n      ... on RecoveryCodesReplaced {\n        recoveryCodes\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ReplaceRecoveryCodesDocument,
    "\n  mutation DisableTotp($input: TotpProofInput!) {\n    disableTotp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DisableTotpDocument,
    "\n  mutation DisableStaffTotp($staffId: ID!) {\n    disableStaffTotp(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DisableStaffTotpDocument,
    "\n  fragment SavedViewParts on SavedView {\n    id\n    name\n    query\n    shared\n    mine\n    ownerName\n  }\n": typeof types.SavedViewPartsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewParts\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on ViewSaved {\n        view {\n          ...SavedViewParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RemoveViewDocument,
    "\n  fragment WorkflowTableParts on Workflow {\n    id\n    name\n    prefix\n    kind\n    version\n    detailsVersion\n    retiredAt\n    initialStage\n    messagesEnabled\n    publicFromStage\n    stages {\n      code\n      label\n      publicStage\n      timeline\n      nextStep\n      nextAction\n      notify\n      decision\n      approvedStage\n      accepted\n      sent\n      terminal\n      onStepper\n      moves\n      translations {\n        language\n        label\n        nextStep\n      }\n    }\n    upgrade {\n      jobs\n      stages {\n        code\n        label\n        jobs\n        kept\n      }\n    }\n  }\n": typeof types.WorkflowTablePartsFragmentDoc,
    "\n  query WorkflowTables {\n    workflows {\n      ...WorkflowTableParts\n    }\n  }\n": typeof types.WorkflowTablesDocument,
    "\n  mutation SaveWorkflow($input: SaveWorkflowInput!) {\n    saveWorkflow(input: $input) {\n      __typename\n      ... on WorkflowSaved {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on StaleWorkflow {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on WorkflowInvalid {\n        faults {\n          stage\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SaveWorkflowDocument,
    "\n  mutation CreateWorkflow($input: CreateWorkflowInput!) {\n    createWorkflow(input: $input) {\n      __typename\n      ... on WorkflowCreated {\n        workflow {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateWorkflowDocument,
    "\n  mutation UpdateWorkflow($input: UpdateWorkflowInput!) {\n    updateWorkflow(input: $input) {\n      __typename\n      ... on WorkflowUpdated {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on StaleWorkflow {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdateWorkflowDocument,
    "\n  mutation UpgradeJobs($workflowId: ID!, $mapping: [StageMappingInput!]!) {\n    upgradeJobs(workflowId: $workflowId, mapping: $mapping) {\n      __typename\n      ... on JobsUpgraded {\n        moved\n        left\n        waiting\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpgradeJobsDocument,
};
const documents: Documents = {
    "\n  query Attention($first: Int!) {\n    attention(first: $first) {\n      totalCount\n      jobs {\n        job {\n          ...JobCardParts\n        }\n        reasons\n        daysInStage\n        usualDays\n        daysLeft\n        expectedDays\n        promiseMoves\n        changesRequestedAt\n      }\n    }\n  }\n": types.AttentionDocument,
    "\n  query AttentionCount {\n    attention(first: 1) {\n      totalCount\n    }\n  }\n": types.AttentionCountDocument,
    "\n  query MorningDigest {\n    me {\n      id\n      morningDigest\n      tenant {\n        id\n        digestHour\n      }\n    }\n  }\n": types.MorningDigestDocument,
    "\n  mutation SetMorningDigest($on: Boolean!) {\n    setMorningDigest(on: $on)\n  }\n": types.SetMorningDigestDocument,
    "\n  query Board($workflowId: ID!, $first: Int!) {\n    board(workflowId: $workflowId, first: $first) {\n      endedAfter\n      columns {\n        stage {\n          ...StageParts\n        }\n        count\n        oldestSince\n        jobs {\n          ...JobCardParts\n        }\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query Column($filter: JobFilter!, $order: JobOrder!, $first: Int!, $after: Cursor) {\n    jobs(filter: $filter, order: $order, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ColumnDocument,
    "\n  fragment CustomerParts on Customer {\n    id\n    version\n    name\n    email\n    phone\n    language\n    createdAt\n    openJobCount\n  }\n": types.CustomerPartsFragmentDoc,
    "\n  query CustomerList($search: String, $first: Int!, $after: Cursor) {\n    customers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CustomerParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CustomerListDocument,
    "\n  query Customer($id: ID!) {\n    customer(id: $id) {\n      ...CustomerParts\n    }\n  }\n": types.CustomerDocument,
    "\n  query CustomerJobs($id: ID!, $first: Int!, $after: Cursor) {\n    jobs(filter: { customerId: $id }, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CustomerJobsDocument,
    "\n  query CustomerOrders($id: ID!, $first: Int!, $after: Cursor) {\n    orders(customerId: $id, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CustomerOrdersDocument,
    "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      __typename\n      ... on CustomerCreated {\n        customer {\n          id\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateCustomerDocument,
    "\n  mutation UpdateCustomer($input: UpdateCustomerInput!) {\n    updateCustomer(input: $input) {\n      __typename\n      ... on CustomerUpdated {\n        customer {\n          ...CustomerParts\n        }\n      }\n      ... on StaleCustomer {\n        customer {\n          ...CustomerParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdateCustomerDocument,
    "\n  fragment OrderRowParts on Order {\n    id\n    number\n    channel\n    placedAt\n    currency\n    paymentState\n    totalMinor\n    dueMinor\n    customer {\n      id\n      name\n    }\n  }\n": types.OrderRowPartsFragmentDoc,
    "\n  query OrderList($search: String, $unpaid: Boolean, $first: Int!, $after: Cursor) {\n    orders(search: $search, unpaid: $unpaid, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.OrderListDocument,
    "\n  query Order($id: ID!) {\n    order(id: $id) {\n      ...OrderRowParts\n      ...OrderMoneyParts\n      jobs {\n        ...JobCardParts\n      }\n    }\n  }\n": types.OrderDocument,
    "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) {\n      __typename\n      ... on JobCollected {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on PinRefused {\n        triesLeft\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.HandOverDocument,
    "\n  fragment StageParts on Stage {\n    code\n    label\n    publicStage\n    nextAction\n    notify\n    terminal\n    onStepper\n    moves\n  }\n": types.StagePartsFragmentDoc,
    "\n  fragment MessageParts on Message {\n    id\n    author\n    authorName\n    body\n    sentAt\n    attachments {\n      id\n      width\n      height\n      image {\n        url\n      }\n      thumbnail {\n        url\n      }\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  fragment JobCardParts on Job {\n    id\n    version\n    trackingId\n    trackingUrl\n    itemType\n    description\n    stage {\n      ...StageParts\n    }\n    stageSince\n    cover {\n      id\n      placeholder\n      thumbnail {\n        url\n        expiresAt\n      }\n    }\n    promise {\n      kind\n      from\n      to\n    }\n    customer {\n      id\n      name\n    }\n    workflow {\n      id\n      name\n    }\n    order {\n      id\n      number\n    }\n    thread {\n      unreadCount\n      lastMessageAt\n      latest: messages(last: 1) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n      }\n    }\n    bookedInAt\n    updatedAt\n    revokedAt\n    deletedAt\n  }\n": types.JobCardPartsFragmentDoc,
    "\n  fragment FileParts on JobFile {\n    id\n    fileName\n    caption\n    visibility\n    byteSize\n    uploadedAt\n    uploadedBy\n    url {\n      url\n      expiresAt\n    }\n  }\n": types.FilePartsFragmentDoc,
    "\n  fragment AttachmentParts on Attachment {\n    id\n    fileName\n    caption\n    visibility\n    width\n    height\n    placeholder\n    image {\n      url\n      expiresAt\n    }\n    thumbnail {\n      url\n      expiresAt\n    }\n    uploadedBy\n    uploadedAt\n  }\n": types.AttachmentPartsFragmentDoc,
    "\n  fragment JobDetailParts on Job {\n    ...JobCardParts\n    internalNote\n    hidden\n    handOverTo {\n      code\n      label\n    }\n    collection {\n      proof\n      collectedBy\n      signature\n      reason\n      staffName\n      collectedAt\n      photo {\n        id\n      }\n    }\n    quotedMinor\n    depositMinor\n    priceVisibility\n    customer {\n      id\n      name\n      email\n      phone\n    }\n    order {\n      id\n      number\n      channel\n      currency\n    }\n    workflow {\n      id\n      name\n      version\n      messagesEnabled\n      priceVisibility\n      stages {\n        ...StageParts\n      }\n    }\n    moves {\n      ...StageParts\n    }\n    promiseRevisions {\n      kind\n      from\n      to\n      reason\n      revisedAt\n      actorName\n    }\n    history {\n      id\n      fromStage {\n        code\n        label\n      }\n      stage {\n        ...StageParts\n      }\n      at\n      actorName\n      publicNote\n      internalNote\n    }\n    notes {\n      id\n      body\n      visibility\n      authorName\n      at\n    }\n    attachments {\n      ...AttachmentParts\n    }\n    files {\n      ...FileParts\n    }\n    thread {\n      readByCustomerUpTo\n      readByStaffUpTo\n      messages(last: 40) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n    cursor\n  }\n": types.JobDetailPartsFragmentDoc,
    "\n  fragment ImportParts on Import {\n    id\n    fileName\n    headers\n    columns {\n      field\n      column\n    }\n    state\n    total\n    imported\n    refused\n    createdBy\n    createdAt\n    finishedAt\n  }\n": types.ImportPartsFragmentDoc,
    "\n  query Imports {\n    imports {\n      ...ImportParts\n    }\n  }\n": types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportParts\n    }\n  }\n": types.ImportDocument,
    "\n  mutation CancelImport($importId: ID!) {\n    cancelImport(importId: $importId) {\n      __typename\n      ... on ImportCancelled {\n        import {\n          ...ImportParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CancelImportDocument,
    "\n  query ImportPreview($plan: ImportPlanInput!) {\n    importPreview(plan: $plan) {\n      __typename\n      ... on ImportPreview {\n        ready\n        refused\n        rows {\n          line\n          cells\n          problem\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  mutation StartImport($plan: ImportPlanInput!) {\n    startImport(plan: $plan) {\n      __typename\n      ... on ImportStarted {\n        import {\n          ...ImportParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.StartImportDocument,
    "\n  query JobLog($id: ID!) {\n    job(id: $id) {\n      id\n      auditLog(first: 100) {\n        edges {\n          cursor\n          node {\n            kind\n            occurredAt\n            actorName\n            changed\n            outcome\n            payment {\n              kind\n              method\n              amountMinor\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n": types.JobLogDocument,
    "\n  mutation CreateMessageUpload($input: CreateMessageUploadInput!) {\n    createMessageUpload(input: $input) {\n      __typename\n      ... on UploadCreated {\n        attachmentId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateMessageUploadDocument,
    "\n  mutation CompleteMessageUpload($attachmentId: ID!) {\n    completeMessageUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CompleteMessageUploadDocument,
    "\n  mutation MoveJob($input: MoveJobInput!) {\n    moveJob(input: $input) {\n      __typename\n      ... on JobMoved {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on IllegalMove {\n        allowed {\n          ...StageParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.MoveJobDocument,
    "\n  mutation RevisePromise($input: RevisePromiseInput!) {\n    revisePromise(input: $input) {\n      __typename\n      ... on PromiseRevised {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RevisePromiseDocument,
    "\n  mutation UpdateJob($input: UpdateJobInput!) {\n    updateJob(input: $input) {\n      __typename\n      ... on JobUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdateJobDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on NoteAdded {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation RevokeTracking($input: JobVersionInput!) {\n    revokeTracking(input: $input) {\n      __typename\n      ... on TrackingRevoked {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RevokeTrackingDocument,
    "\n  mutation RestoreTracking($input: JobVersionInput!) {\n    restoreTracking(input: $input) {\n      __typename\n      ... on TrackingRestored {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RestoreTrackingDocument,
    "\n  mutation DeleteJob($input: JobVersionInput!) {\n    deleteJob(input: $input) {\n      __typename\n      ... on JobDeleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DeleteJobDocument,
    "\n  mutation RestoreJob($input: JobVersionInput!) {\n    restoreJob(input: $input) {\n      __typename\n      ... on JobRestored {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RestoreJobDocument,
    "\n  mutation SetTyping($jobId: ID!) {\n    setTyping(jobId: $jobId)\n  }\n": types.SetTypingDocument,
    "\n  fragment ApiKeyParts on ApiKey {\n    id\n    name\n    role\n    scope\n    prefix\n    createdAt\n    lastUsedAt\n    revokedAt\n  }\n": types.ApiKeyPartsFragmentDoc,
    "\n  query ApiKeys {\n    apiKeys {\n      ...ApiKeyParts\n    }\n  }\n": types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on ApiKeyCreated {\n        secret\n        apiKey {\n          ...ApiKeyParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment MailSettingsParts on NotificationSettings {\n    available\n    channel\n    linkWhenBookedIn\n    language\n    kinds {\n      kind\n      on\n      placeholders\n      templates {\n        language\n        subject\n        intro\n        own\n      }\n    }\n  }\n": types.MailSettingsPartsFragmentDoc,
    "\n  query MailSettings {\n    notificationSettings {\n      ...MailSettingsParts\n    }\n  }\n": types.MailSettingsDocument,
    "\n  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {\n    updateNotificationSettings(input: $input) {\n      ...MailSettingsParts\n    }\n  }\n": types.UpdateMailSettingsDocument,
    "\n  query MailPreview($input: NotificationTemplateInput!) {\n    notificationPreview(input: $input) {\n      __typename\n      ... on NotificationPreview {\n        subject\n        text\n        url\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": types.MailPreviewDocument,
    "\n  mutation SaveMailTemplate($input: NotificationTemplateInput!, $expected: NotificationWordsInput) {\n    saveNotificationTemplate(input: $input, expected: $expected) {\n      __typename\n      ... on NotificationTemplateSaved {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on StaleNotificationTemplate {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": types.SaveMailTemplateDocument,
    "\n  mutation ResetMailTemplate(\n    $kind: NotificationKind!\n    $language: Language!\n    $expected: NotificationWordsInput\n  ) {\n    resetNotificationTemplate(kind: $kind, language: $language, expected: $expected) {\n      __typename\n      ... on NotificationTemplateSaved {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on StaleNotificationTemplate {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n    }\n  }\n": types.ResetMailTemplateDocument,
    "\n  mutation SendTestMail($input: NotificationTemplateInput!) {\n    sendTestNotification(input: $input) {\n      __typename\n      ... on TestNotificationSent {\n        address\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SendTestMailDocument,
    "\n  query DigestHour {\n    tenant {\n      id\n      version\n      digestHour\n    }\n  }\n": types.DigestHourDocument,
    "\n  mutation SetDigestHour($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      __typename\n      ... on TenantUpdated {\n        tenant {\n          id\n          version\n          digestHour\n        }\n      }\n      ... on StaleSettings {\n        tenant {\n          id\n          version\n          digestHour\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SetDigestHourDocument,
    "\n  fragment MailParts on Notification {\n    id\n    kind\n    state\n    reason\n    attempts\n    address\n    subject\n    requestedBy\n    createdAt\n    sendAt\n    settledAt\n    repeatable\n  }\n": types.MailPartsFragmentDoc,
    "\n  query JobMails($id: ID!, $first: Int!) {\n    job(id: $id) {\n      id\n      notifications(first: $first) {\n        totalCount\n        edges {\n          node {\n            ...MailParts\n          }\n        }\n      }\n    }\n  }\n": types.JobMailsDocument,
    "\n  query MailLog($filter: NotificationFilter, $first: Int!, $after: Cursor) {\n    notifications(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...MailParts\n          jobId\n          job {\n            id\n            itemType\n            trackingId\n            revokedAt\n            deletedAt\n            customer {\n              id\n              name\n              email\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailLogDocument,
    "\n  mutation SendMail($input: SendNotificationInput!) {\n    sendNotification(input: $input) {\n      __typename\n      ... on NotificationSending {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SendMailDocument,
    "\n  mutation HoldMail($id: ID!) {\n    holdNotification(id: $id) {\n      __typename\n      ... on NotificationHeld {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.HoldMailDocument,
    "\n  mutation ReleaseMail($id: ID!) {\n    releaseNotification(id: $id) {\n      __typename\n      ... on NotificationReleased {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ReleaseMailDocument,
    "\n  query OrderMoney($orderId: ID!, $jobId: ID!) {\n    order(id: $orderId) {\n      ...OrderMoneyParts\n    }\n    job(id: $jobId) {\n      id\n      decisions {\n        id\n        kind\n        outcome\n        note\n        name\n        decidedAt\n        openedAt\n        round\n        stage\n        subjectHash\n        photos {\n          id\n          sha256\n        }\n        figures {\n          currency\n          totalMinor\n          quotedMinor\n          items {\n            description\n            quantity\n            unitPriceMinor\n          }\n        }\n        ip\n        userAgent\n      }\n    }\n  }\n": types.OrderMoneyDocument,
    "\n  query OrderDue($orderId: ID!) {\n    order(id: $orderId) {\n      id\n      dueMinor\n    }\n  }\n": types.OrderDueDocument,
    "\n  fragment OrderMoneyParts on Order {\n    id\n    version\n    currency\n    paymentState\n    totalMinor\n    receivedMinor\n    refundedMinor\n    dueMinor\n    items {\n      id\n      description\n      quantity\n      unitPriceMinor\n      lineTotalMinor\n    }\n    payments {\n      id\n      kind\n      method\n      amountMinor\n      actorName\n      note\n      at\n      reverses\n    }\n  }\n": types.OrderMoneyPartsFragmentDoc,
    "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      __typename\n      ... on PaymentRecorded {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RecordPaymentDocument,
    "\n  mutation RefundPayment($input: RefundPaymentInput!) {\n    refundPayment(input: $input) {\n      __typename\n      ... on RefundRecorded {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RefundPaymentDocument,
    "\n  mutation ReversePayment($input: ReversePaymentInput!) {\n    reversePayment(input: $input) {\n      __typename\n      ... on PaymentReversed {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ReversePaymentDocument,
    "\n  mutation SetOrderItems($input: SetOrderItemsInput!) {\n    setOrderItems(input: $input) {\n      __typename\n      ... on OrderItemsSet {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on StaleOrder {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SetOrderItemsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        expiresAt\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation CreateJob($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobCreated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateJobDocument,
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on UploadCreated {\n        attachmentId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateUploadDocument,
    "\n  mutation CompleteUpload($attachmentId: ID!) {\n    completeUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on UploadCompleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CompleteUploadDocument,
    "\n  mutation CompleteFileUpload($attachmentId: ID!) {\n    completeFileUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on FileUploaded {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CompleteFileUploadDocument,
    "\n  mutation UpdateFile($input: UpdateAttachmentInput!) {\n    updateFile(input: $input) {\n      __typename\n      ... on FileUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleFile {\n        file {\n          caption\n        }\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdateFileDocument,
    "\n  mutation UpdateAttachment($input: UpdateAttachmentInput!) {\n    updateAttachment(input: $input) {\n      __typename\n      ... on AttachmentUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleAttachment {\n        attachment {\n          caption\n        }\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdateAttachmentDocument,
    "\n  mutation DeleteAttachment($attachmentId: ID!) {\n    deleteAttachment(attachmentId: $attachmentId) {\n      __typename\n      ... on AttachmentDeleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DeleteAttachmentDocument,
    "\n  mutation Reply($input: ReplyInput!) {\n    reply(input: $input) {\n      __typename\n      ... on ReplySent {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ReplyDocument,
    "\n  mutation MarkThreadRead($jobId: ID!, $upTo: ID!) {\n    markThreadRead(jobId: $jobId, upTo: $upTo) {\n      __typename\n      ... on ThreadMarkedRead {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.MarkThreadReadDocument,
    "\n  query PasswordResetLink($token: String!) {\n    passwordReset(token: $token) {\n      shopName\n      email\n    }\n  }\n": types.PasswordResetLinkDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on PasswordReset {\n        email\n        tenantSlug\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  query People {\n    staffMembers {\n      id\n      name\n      email\n      role\n      usesTotp\n    }\n  }\n": types.PeopleDocument,
    "\n  query Invitations {\n    invitations {\n      id\n      name\n      email\n      role\n      invitedBy\n      expiresAt\n    }\n  }\n": types.InvitationsDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      shopName\n      email\n      name\n    }\n  }\n": types.InvitationDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      current\n      device\n      address\n    }\n  }\n": types.SessionsDocument,
    "\n  query Audit($filter: AuditFilter!, $first: Int!, $after: Cursor) {\n    auditLog(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          kind\n          occurredAt\n          actorName\n          outcome\n          payment {\n            kind\n            method\n            amountMinor\n            currency\n          }\n          subject\n          role\n          changed\n          toStage {\n            label\n          }\n          jobId\n          job {\n            id\n            itemType\n            trackingId\n          }\n        }\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on StaffInvited {\n        url\n        mailed\n        invitation {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.InviteStaffDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        email\n        tenantSlug\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SetStaffRole($staffId: ID!, $role: StaffRole!) {\n    setStaffRole(staffId: $staffId, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SetStaffRoleDocument,
    "\n  mutation RemoveStaff($staffId: ID!) {\n    removeStaff(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RemoveStaffDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on RateLimited {\n        message\n        retryAfterSeconds\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query Shop {\n    me {\n      id\n      name\n      email\n      role\n      tenant {\n        id\n        displayName\n        accentColor\n        locale\n        timeZone\n        currency\n        collectionCheck\n      }\n    }\n    workflows {\n      id\n      name\n      prefix\n      kind\n      retiredAt\n      openJobCount\n      initialStage\n      stages {\n        ...StageParts\n      }\n    }\n  }\n": types.ShopDocument,
    "\n  query Jobs($filter: JobFilter, $order: JobOrder!, $first: Int!, $after: Cursor) {\n    jobs(filter: $filter, order: $order, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.JobsDocument,
    "\n  query Inbox($unreadOnly: Boolean, $first: Int!, $after: Cursor) {\n    inbox(unreadOnly: $unreadOnly, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.InboxDocument,
    "\n  query Unread {\n    inbox(unreadOnly: true, first: 1) {\n      totalCount\n    }\n  }\n": types.UnreadDocument,
    "\n  query Job($id: ID, $trackingId: TrackingId) {\n    job(id: $id, trackingId: $trackingId) {\n      ...JobDetailParts\n    }\n  }\n": types.JobDocument,
    "\n  query EarlierMessages($id: ID!, $before: Cursor!) {\n    job(id: $id) {\n      id\n      thread {\n        messages(last: 40, before: $before) {\n          edges {\n            node {\n              ...MessageParts\n            }\n          }\n          pageInfo {\n            hasPreviousPage\n            startCursor\n          }\n        }\n      }\n    }\n  }\n": types.EarlierMessagesDocument,
    "\n  query Customers($search: String!) {\n    customers(search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          email\n          phone\n        }\n      }\n    }\n  }\n": types.CustomersDocument,
    "\n  subscription TenantEvents($after: Cursor) {\n    tenantEvents(after: $after) {\n      kind\n      cursor\n      occurredAt\n      jobId\n      resync\n      outcome\n      activity {\n        customerTyping\n        staffTyping\n      }\n      job {\n        ...JobCardParts\n      }\n    }\n  }\n": types.TenantEventsDocument,
    "\n  subscription JobEvents($jobId: ID!, $after: Cursor) {\n    jobEvents(jobId: $jobId, after: $after) {\n      kind\n      cursor\n      actorName\n      resync\n      activity {\n        customerPresent\n        customerTyping\n        staffTyping\n      }\n      job {\n        ...JobDetailParts\n      }\n    }\n  }\n": types.JobEventsDocument,
    "\n  fragment SettingsParts on Tenant {\n    version\n    name\n    fallbackName\n    displayName\n    initials\n    logoUrl\n    pageUrl\n    hosts\n    accentColor\n    contactEmail\n    contactPhone\n    customerNameOnPage\n    locale\n    timeZone\n    currency\n    unreadMailMinutes\n    slipShowsDeposit\n    slipTerms\n    collectionCheck\n  }\n": types.SettingsPartsFragmentDoc,
    "\n  query Settings {\n    tenant {\n      ...SettingsParts\n    }\n  }\n": types.SettingsDocument,
    "\n  mutation SaveSettings($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      __typename\n      ... on TenantUpdated {\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on StaleSettings {\n        message\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": types.SaveSettingsDocument,
    "\n  mutation CreateLogoUpload($input: CreateLogoUploadInput!) {\n    createLogoUpload(input: $input) {\n      __typename\n      ... on LogoUploadCreated {\n        uploadId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateLogoUploadDocument,
    "\n  mutation CompleteLogoUpload($uploadId: ID!) {\n    completeLogoUpload(uploadId: $uploadId) {\n      __typename\n      ... on LogoSet {\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CompleteLogoUploadDocument,
    "\n  mutation RemoveLogo {\n    removeLogo {\n      ...SettingsParts\n    }\n  }\n": types.RemoveLogoDocument,
    "\n  query PriceRules {\n    workflows {\n      id\n      name\n      kind\n      prefix\n      priceVisibility\n    }\n  }\n": types.PriceRulesDocument,
    "\n  mutation SetPriceVisibility($workflowId: ID!, $priceVisibility: PriceVisibility!) {\n    setPriceVisibility(workflowId: $workflowId, priceVisibility: $priceVisibility) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SetPriceVisibilityDocument,
    "\n  fragment PaymentSettingsParts on PaymentSettings {\n    methods {\n      kind\n      label\n      instructions\n    }\n    online {\n      keyHint\n      connectedAt\n      webhookUrl\n    }\n  }\n": types.PaymentSettingsPartsFragmentDoc,
    "\n  query PaymentSettings {\n    paymentSettings {\n      ...PaymentSettingsParts\n    }\n  }\n": types.PaymentSettingsDocument,
    "\n  mutation SetPaymentMethods($methods: [PaymentMethodInput!]!, $expected: [PaymentMethodInput!]) {\n    setPaymentMethods(methods: $methods, expected: $expected) {\n      __typename\n      ... on PaymentSettingsSaved {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on StalePaymentSettings {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": types.SetPaymentMethodsDocument,
    "\n  mutation ConnectStripe($input: ConnectStripeInput!) {\n    connectStripe(input: $input) {\n      __typename\n      ... on PaymentSettingsSaved {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n": types.ConnectStripeDocument,
    "\n  mutation DisconnectStripe {\n    disconnectStripe {\n      ...PaymentSettingsParts\n    }\n  }\n": types.DisconnectStripeDocument,
    "\n  query Slip($jobId: ID!, $format: SlipFormat!) {\n    job(id: $jobId) {\n      id\n      takeInSlip(format: $format) {\n        url\n      }\n    }\n  }\n": types.SlipDocument,
    "\n  query OwnTotp {\n    me {\n      id\n      totp {\n        since\n        recoveryCodesLeft\n      }\n    }\n  }\n": types.OwnTotpDocument,
    "\n  mutation StartTotp($password: String!) {\n    startTotp(password: $password) {\n      __typename\n      ... on TotpStarted {\n        secret\n        uri\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      __typename\n      ... on TotpConfirmed {\n        recoveryCodes\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ConfirmTotpDocument,
    "\n  mutation ReplaceRecoveryCodes($input: TotpProofInput!) {\n    replaceRecoveryCodes(input: $input) {\n      __typename\n      ... on RecoveryCodesReplaced {\n        recoveryCodes\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ReplaceRecoveryCodesDocument,
    "\n  mutation DisableTotp($input: TotpProofInput!) {\n    disableTotp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DisableTotpDocument,
    "\n  mutation DisableStaffTotp($staffId: ID!) {\n    disableStaffTotp(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DisableStaffTotpDocument,
    "\n  fragment SavedViewParts on SavedView {\n    id\n    name\n    query\n    shared\n    mine\n    ownerName\n  }\n": types.SavedViewPartsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...SavedViewParts\n    }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on ViewSaved {\n        view {\n          ...SavedViewParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RemoveViewDocument,
    "\n  fragment WorkflowTableParts on Workflow {\n    id\n    name\n    prefix\n    kind\n    version\n    detailsVersion\n    retiredAt\n    initialStage\n    messagesEnabled\n    publicFromStage\n    stages {\n      code\n      label\n      publicStage\n      timeline\n      nextStep\n      nextAction\n      notify\n      decision\n      approvedStage\n      accepted\n      sent\n      terminal\n      onStepper\n      moves\n      translations {\n        language\n        label\n        nextStep\n      }\n    }\n    upgrade {\n      jobs\n      stages {\n        code\n        label\n        jobs\n        kept\n      }\n    }\n  }\n": types.WorkflowTablePartsFragmentDoc,
    "\n  query WorkflowTables {\n    workflows {\n      ...WorkflowTableParts\n    }\n  }\n": types.WorkflowTablesDocument,
    "\n  mutation SaveWorkflow($input: SaveWorkflowInput!) {\n    saveWorkflow(input: $input) {\n      __typename\n      ... on WorkflowSaved {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on StaleWorkflow {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on WorkflowInvalid {\n        faults {\n          stage\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SaveWorkflowDocument,
    "\n  mutation CreateWorkflow($input: CreateWorkflowInput!) {\n    createWorkflow(input: $input) {\n      __typename\n      ... on WorkflowCreated {\n        workflow {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateWorkflowDocument,
    "\n  mutation UpdateWorkflow($input: UpdateWorkflowInput!) {\n    updateWorkflow(input: $input) {\n      __typename\n      ... on WorkflowUpdated {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on StaleWorkflow {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdateWorkflowDocument,
    "\n  mutation UpgradeJobs($workflowId: ID!, $mapping: [StageMappingInput!]!) {\n    upgradeJobs(workflowId: $workflowId, mapping: $mapping) {\n      __typename\n      ... on JobsUpgraded {\n        moved\n        left\n        waiting\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpgradeJobsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attention($first: Int!) {\n    attention(first: $first) {\n      totalCount\n      jobs {\n        job {\n          ...JobCardParts\n        }\n        reasons\n        daysInStage\n        usualDays\n        daysLeft\n        expectedDays\n        promiseMoves\n        changesRequestedAt\n      }\n    }\n  }\n"): typeof import('./graphql').AttentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttentionCount {\n    attention(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').AttentionCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MorningDigest {\n    me {\n      id\n      morningDigest\n      tenant {\n        id\n        digestHour\n      }\n    }\n  }\n"): typeof import('./graphql').MorningDigestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMorningDigest($on: Boolean!) {\n    setMorningDigest(on: $on)\n  }\n"): typeof import('./graphql').SetMorningDigestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($workflowId: ID!, $first: Int!) {\n    board(workflowId: $workflowId, first: $first) {\n      endedAfter\n      columns {\n        stage {\n          ...StageParts\n        }\n        count\n        oldestSince\n        jobs {\n          ...JobCardParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Column($filter: JobFilter!, $order: JobOrder!, $first: Int!, $after: Cursor) {\n    jobs(filter: $filter, order: $order, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerParts on Customer {\n    id\n    version\n    name\n    email\n    phone\n    language\n    createdAt\n    openJobCount\n  }\n"): typeof import('./graphql').CustomerPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerList($search: String, $first: Int!, $after: Cursor) {\n    customers(search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          ...CustomerParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CustomerListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customer($id: ID!) {\n    customer(id: $id) {\n      ...CustomerParts\n    }\n  }\n"): typeof import('./graphql').CustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerJobs($id: ID!, $first: Int!, $after: Cursor) {\n    jobs(filter: { customerId: $id }, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CustomerJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerOrders($id: ID!, $first: Int!, $after: Cursor) {\n    orders(customerId: $id, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CustomerOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      __typename\n      ... on CustomerCreated {\n        customer {\n          id\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCustomer($input: UpdateCustomerInput!) {\n    updateCustomer(input: $input) {\n      __typename\n      ... on CustomerUpdated {\n        customer {\n          ...CustomerParts\n        }\n      }\n      ... on StaleCustomer {\n        customer {\n          ...CustomerParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRowParts on Order {\n    id\n    number\n    channel\n    placedAt\n    currency\n    paymentState\n    totalMinor\n    dueMinor\n    customer {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OrderRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderList($search: String, $unpaid: Boolean, $first: Int!, $after: Cursor) {\n    orders(search: $search, unpaid: $unpaid, first: $first, after: $after) {\n      edges {\n        node {\n          ...OrderRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').OrderListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Order($id: ID!) {\n    order(id: $id) {\n      ...OrderRowParts\n      ...OrderMoneyParts\n      jobs {\n        ...JobCardParts\n      }\n    }\n  }\n"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($input: HandOverInput!) {\n    handOver(input: $input) {\n      __typename\n      ... on JobCollected {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on PinRefused {\n        triesLeft\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageParts on Stage {\n    code\n    label\n    publicStage\n    nextAction\n    notify\n    terminal\n    onStepper\n    moves\n  }\n"): typeof import('./graphql').StagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on Message {\n    id\n    author\n    authorName\n    body\n    sentAt\n    attachments {\n      id\n      width\n      height\n      image {\n        url\n      }\n      thumbnail {\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').MessagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobCardParts on Job {\n    id\n    version\n    trackingId\n    trackingUrl\n    itemType\n    description\n    stage {\n      ...StageParts\n    }\n    stageSince\n    cover {\n      id\n      placeholder\n      thumbnail {\n        url\n        expiresAt\n      }\n    }\n    promise {\n      kind\n      from\n      to\n    }\n    customer {\n      id\n      name\n    }\n    workflow {\n      id\n      name\n    }\n    order {\n      id\n      number\n    }\n    thread {\n      unreadCount\n      lastMessageAt\n      latest: messages(last: 1) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n      }\n    }\n    bookedInAt\n    updatedAt\n    revokedAt\n    deletedAt\n  }\n"): typeof import('./graphql').JobCardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileParts on JobFile {\n    id\n    fileName\n    caption\n    visibility\n    byteSize\n    uploadedAt\n    uploadedBy\n    url {\n      url\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').FilePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttachmentParts on Attachment {\n    id\n    fileName\n    caption\n    visibility\n    width\n    height\n    placeholder\n    image {\n      url\n      expiresAt\n    }\n    thumbnail {\n      url\n      expiresAt\n    }\n    uploadedBy\n    uploadedAt\n  }\n"): typeof import('./graphql').AttachmentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobDetailParts on Job {\n    ...JobCardParts\n    internalNote\n    hidden\n    handOverTo {\n      code\n      label\n    }\n    collection {\n      proof\n      collectedBy\n      signature\n      reason\n      staffName\n      collectedAt\n      photo {\n        id\n      }\n    }\n    quotedMinor\n    depositMinor\n    priceVisibility\n    customer {\n      id\n      name\n      email\n      phone\n    }\n    order {\n      id\n      number\n      channel\n      currency\n    }\n    workflow {\n      id\n      name\n      version\n      messagesEnabled\n      priceVisibility\n      stages {\n        ...StageParts\n      }\n    }\n    moves {\n      ...StageParts\n    }\n    promiseRevisions {\n      kind\n      from\n      to\n      reason\n      revisedAt\n      actorName\n    }\n    history {\n      id\n      fromStage {\n        code\n        label\n      }\n      stage {\n        ...StageParts\n      }\n      at\n      actorName\n      publicNote\n      internalNote\n    }\n    notes {\n      id\n      body\n      visibility\n      authorName\n      at\n    }\n    attachments {\n      ...AttachmentParts\n    }\n    files {\n      ...FileParts\n    }\n    thread {\n      readByCustomerUpTo\n      readByStaffUpTo\n      messages(last: 40) {\n        edges {\n          node {\n            ...MessageParts\n          }\n        }\n        pageInfo {\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n    cursor\n  }\n"): typeof import('./graphql').JobDetailPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportParts on Import {\n    id\n    fileName\n    headers\n    columns {\n      field\n      column\n    }\n    state\n    total\n    imported\n    refused\n    createdBy\n    createdAt\n    finishedAt\n  }\n"): typeof import('./graphql').ImportPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports {\n    imports {\n      ...ImportParts\n    }\n  }\n"): typeof import('./graphql').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportParts\n    }\n  }\n"): typeof import('./graphql').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($importId: ID!) {\n    cancelImport(importId: $importId) {\n      __typename\n      ... on ImportCancelled {\n        import {\n          ...ImportParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($plan: ImportPlanInput!) {\n    importPreview(plan: $plan) {\n      __typename\n      ... on ImportPreview {\n        ready\n        refused\n        rows {\n          line\n          cells\n          problem\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ImportPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($plan: ImportPlanInput!) {\n    startImport(plan: $plan) {\n      __typename\n      ... on ImportStarted {\n        import {\n          ...ImportParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StartImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobLog($id: ID!) {\n    job(id: $id) {\n      id\n      auditLog(first: 100) {\n        edges {\n          cursor\n          node {\n            kind\n            occurredAt\n            actorName\n            changed\n            outcome\n            payment {\n              kind\n              method\n              amountMinor\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').JobLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMessageUpload($input: CreateMessageUploadInput!) {\n    createMessageUpload(input: $input) {\n      __typename\n      ... on UploadCreated {\n        attachmentId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateMessageUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteMessageUpload($attachmentId: ID!) {\n    completeMessageUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteMessageUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveJob($input: MoveJobInput!) {\n    moveJob(input: $input) {\n      __typename\n      ... on JobMoved {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on IllegalMove {\n        allowed {\n          ...StageParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MoveJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevisePromise($input: RevisePromiseInput!) {\n    revisePromise(input: $input) {\n      __typename\n      ... on PromiseRevised {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevisePromiseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateJob($input: UpdateJobInput!) {\n    updateJob(input: $input) {\n      __typename\n      ... on JobUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on NoteAdded {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeTracking($input: JobVersionInput!) {\n    revokeTracking(input: $input) {\n      __typename\n      ... on TrackingRevoked {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeTrackingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreTracking($input: JobVersionInput!) {\n    restoreTracking(input: $input) {\n      __typename\n      ... on TrackingRestored {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreTrackingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteJob($input: JobVersionInput!) {\n    deleteJob(input: $input) {\n      __typename\n      ... on JobDeleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreJob($input: JobVersionInput!) {\n    restoreJob(input: $input) {\n      __typename\n      ... on JobRestored {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleJob {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTyping($jobId: ID!) {\n    setTyping(jobId: $jobId)\n  }\n"): typeof import('./graphql').SetTypingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyParts on ApiKey {\n    id\n    name\n    role\n    scope\n    prefix\n    createdAt\n    lastUsedAt\n    revokedAt\n  }\n"): typeof import('./graphql').ApiKeyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys {\n    apiKeys {\n      ...ApiKeyParts\n    }\n  }\n"): typeof import('./graphql').ApiKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on ApiKeyCreated {\n        secret\n        apiKey {\n          ...ApiKeyParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailSettingsParts on NotificationSettings {\n    available\n    channel\n    linkWhenBookedIn\n    language\n    kinds {\n      kind\n      on\n      placeholders\n      templates {\n        language\n        subject\n        intro\n        own\n      }\n    }\n  }\n"): typeof import('./graphql').MailSettingsPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSettings {\n    notificationSettings {\n      ...MailSettingsParts\n    }\n  }\n"): typeof import('./graphql').MailSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {\n    updateNotificationSettings(input: $input) {\n      ...MailSettingsParts\n    }\n  }\n"): typeof import('./graphql').UpdateMailSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailPreview($input: NotificationTemplateInput!) {\n    notificationPreview(input: $input) {\n      __typename\n      ... on NotificationPreview {\n        subject\n        text\n        url\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MailPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMailTemplate($input: NotificationTemplateInput!, $expected: NotificationWordsInput) {\n    saveNotificationTemplate(input: $input, expected: $expected) {\n      __typename\n      ... on NotificationTemplateSaved {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on StaleNotificationTemplate {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveMailTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetMailTemplate(\n    $kind: NotificationKind!\n    $language: Language!\n    $expected: NotificationWordsInput\n  ) {\n    resetNotificationTemplate(kind: $kind, language: $language, expected: $expected) {\n      __typename\n      ... on NotificationTemplateSaved {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n      ... on StaleNotificationTemplate {\n        settings {\n          ...MailSettingsParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ResetMailTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTestMail($input: NotificationTemplateInput!) {\n    sendTestNotification(input: $input) {\n      __typename\n      ... on TestNotificationSent {\n        address\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SendTestMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DigestHour {\n    tenant {\n      id\n      version\n      digestHour\n    }\n  }\n"): typeof import('./graphql').DigestHourDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDigestHour($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      __typename\n      ... on TenantUpdated {\n        tenant {\n          id\n          version\n          digestHour\n        }\n      }\n      ... on StaleSettings {\n        tenant {\n          id\n          version\n          digestHour\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetDigestHourDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailParts on Notification {\n    id\n    kind\n    state\n    reason\n    attempts\n    address\n    subject\n    requestedBy\n    createdAt\n    sendAt\n    settledAt\n    repeatable\n  }\n"): typeof import('./graphql').MailPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobMails($id: ID!, $first: Int!) {\n    job(id: $id) {\n      id\n      notifications(first: $first) {\n        totalCount\n        edges {\n          node {\n            ...MailParts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').JobMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailLog($filter: NotificationFilter, $first: Int!, $after: Cursor) {\n    notifications(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          ...MailParts\n          jobId\n          job {\n            id\n            itemType\n            trackingId\n            revokedAt\n            deletedAt\n            customer {\n              id\n              name\n              email\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MailLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMail($input: SendNotificationInput!) {\n    sendNotification(input: $input) {\n      __typename\n      ... on NotificationSending {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SendMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldMail($id: ID!) {\n    holdNotification(id: $id) {\n      __typename\n      ... on NotificationHeld {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').HoldMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseMail($id: ID!) {\n    releaseNotification(id: $id) {\n      __typename\n      ... on NotificationReleased {\n        notification {\n          ...MailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReleaseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderMoney($orderId: ID!, $jobId: ID!) {\n    order(id: $orderId) {\n      ...OrderMoneyParts\n    }\n    job(id: $jobId) {\n      id\n      decisions {\n        id\n        kind\n        outcome\n        note\n        name\n        decidedAt\n        openedAt\n        round\n        stage\n        subjectHash\n        photos {\n          id\n          sha256\n        }\n        figures {\n          currency\n          totalMinor\n          quotedMinor\n          items {\n            description\n            quantity\n            unitPriceMinor\n          }\n        }\n        ip\n        userAgent\n      }\n    }\n  }\n"): typeof import('./graphql').OrderMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderDue($orderId: ID!) {\n    order(id: $orderId) {\n      id\n      dueMinor\n    }\n  }\n"): typeof import('./graphql').OrderDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderMoneyParts on Order {\n    id\n    version\n    currency\n    paymentState\n    totalMinor\n    receivedMinor\n    refundedMinor\n    dueMinor\n    items {\n      id\n      description\n      quantity\n      unitPriceMinor\n      lineTotalMinor\n    }\n    payments {\n      id\n      kind\n      method\n      amountMinor\n      actorName\n      note\n      at\n      reverses\n    }\n  }\n"): typeof import('./graphql').OrderMoneyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      __typename\n      ... on PaymentRecorded {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundPayment($input: RefundPaymentInput!) {\n    refundPayment(input: $input) {\n      __typename\n      ... on RefundRecorded {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RefundPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReversePayment($input: ReversePaymentInput!) {\n    reversePayment(input: $input) {\n      __typename\n      ... on PaymentReversed {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReversePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOrderItems($input: SetOrderItemsInput!) {\n    setOrderItems(input: $input) {\n      __typename\n      ... on OrderItemsSet {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on StaleOrder {\n        order {\n          ...OrderMoneyParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetOrderItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        token\n        expiresAt\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateJob($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobCreated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on UploadCreated {\n        attachmentId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteUpload($attachmentId: ID!) {\n    completeUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on UploadCompleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteFileUpload($attachmentId: ID!) {\n    completeFileUpload(attachmentId: $attachmentId) {\n      __typename\n      ... on FileUploaded {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteFileUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFile($input: UpdateAttachmentInput!) {\n    updateFile(input: $input) {\n      __typename\n      ... on FileUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleFile {\n        file {\n          caption\n        }\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAttachment($input: UpdateAttachmentInput!) {\n    updateAttachment(input: $input) {\n      __typename\n      ... on AttachmentUpdated {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on StaleAttachment {\n        attachment {\n          caption\n        }\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAttachment($attachmentId: ID!) {\n    deleteAttachment(attachmentId: $attachmentId) {\n      __typename\n      ... on AttachmentDeleted {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reply($input: ReplyInput!) {\n    reply(input: $input) {\n      __typename\n      ... on ReplySent {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkThreadRead($jobId: ID!, $upTo: ID!) {\n    markThreadRead(jobId: $jobId, upTo: $upTo) {\n      __typename\n      ... on ThreadMarkedRead {\n        job {\n          ...JobDetailParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MarkThreadReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordResetLink($token: String!) {\n    passwordReset(token: $token) {\n      shopName\n      email\n    }\n  }\n"): typeof import('./graphql').PasswordResetLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      __typename\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on PasswordReset {\n        email\n        tenantSlug\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    staffMembers {\n      id\n      name\n      email\n      role\n      usesTotp\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations {\n    invitations {\n      id\n      name\n      email\n      role\n      invitedBy\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      shopName\n      email\n      name\n    }\n  }\n"): typeof import('./graphql').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      current\n      device\n      address\n    }\n  }\n"): typeof import('./graphql').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($filter: AuditFilter!, $first: Int!, $after: Cursor) {\n    auditLog(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          kind\n          occurredAt\n          actorName\n          outcome\n          payment {\n            kind\n            method\n            amountMinor\n            currency\n          }\n          subject\n          role\n          changed\n          toStage {\n            label\n          }\n          jobId\n          job {\n            id\n            itemType\n            trackingId\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on StaffInvited {\n        url\n        mailed\n        invitation {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').InviteStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        email\n        tenantSlug\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStaffRole($staffId: ID!, $role: StaffRole!) {\n    setStaffRole(staffId: $staffId, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetStaffRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStaff($staffId: ID!) {\n    removeStaff(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on RateLimited {\n        message\n        retryAfterSeconds\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shop {\n    me {\n      id\n      name\n      email\n      role\n      tenant {\n        id\n        displayName\n        accentColor\n        locale\n        timeZone\n        currency\n        collectionCheck\n      }\n    }\n    workflows {\n      id\n      name\n      prefix\n      kind\n      retiredAt\n      openJobCount\n      initialStage\n      stages {\n        ...StageParts\n      }\n    }\n  }\n"): typeof import('./graphql').ShopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($filter: JobFilter, $order: JobOrder!, $first: Int!, $after: Cursor) {\n    jobs(filter: $filter, order: $order, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($unreadOnly: Boolean, $first: Int!, $after: Cursor) {\n    inbox(unreadOnly: $unreadOnly, first: $first, after: $after) {\n      edges {\n        node {\n          ...JobCardParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread {\n    inbox(unreadOnly: true, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').UnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID, $trackingId: TrackingId) {\n    job(id: $id, trackingId: $trackingId) {\n      ...JobDetailParts\n    }\n  }\n"): typeof import('./graphql').JobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierMessages($id: ID!, $before: Cursor!) {\n    job(id: $id) {\n      id\n      thread {\n        messages(last: 40, before: $before) {\n          edges {\n            node {\n              ...MessageParts\n            }\n          }\n          pageInfo {\n            hasPreviousPage\n            startCursor\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EarlierMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customers($search: String!) {\n    customers(search: $search, first: 6) {\n      edges {\n        node {\n          id\n          name\n          email\n          phone\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TenantEvents($after: Cursor) {\n    tenantEvents(after: $after) {\n      kind\n      cursor\n      occurredAt\n      jobId\n      resync\n      outcome\n      activity {\n        customerTyping\n        staffTyping\n      }\n      job {\n        ...JobCardParts\n      }\n    }\n  }\n"): typeof import('./graphql').TenantEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription JobEvents($jobId: ID!, $after: Cursor) {\n    jobEvents(jobId: $jobId, after: $after) {\n      kind\n      cursor\n      actorName\n      resync\n      activity {\n        customerPresent\n        customerTyping\n        staffTyping\n      }\n      job {\n        ...JobDetailParts\n      }\n    }\n  }\n"): typeof import('./graphql').JobEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettingsParts on Tenant {\n    version\n    name\n    fallbackName\n    displayName\n    initials\n    logoUrl\n    pageUrl\n    hosts\n    accentColor\n    contactEmail\n    contactPhone\n    customerNameOnPage\n    locale\n    timeZone\n    currency\n    unreadMailMinutes\n    slipShowsDeposit\n    slipTerms\n    collectionCheck\n  }\n"): typeof import('./graphql').SettingsPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    tenant {\n      ...SettingsParts\n    }\n  }\n"): typeof import('./graphql').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSettings($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      __typename\n      ... on TenantUpdated {\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on StaleSettings {\n        message\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLogoUpload($input: CreateLogoUploadInput!) {\n    createLogoUpload(input: $input) {\n      __typename\n      ... on LogoUploadCreated {\n        uploadId\n        url\n        headers {\n          name\n          value\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateLogoUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteLogoUpload($uploadId: ID!) {\n    completeLogoUpload(uploadId: $uploadId) {\n      __typename\n      ... on LogoSet {\n        tenant {\n          ...SettingsParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteLogoUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveLogo {\n    removeLogo {\n      ...SettingsParts\n    }\n  }\n"): typeof import('./graphql').RemoveLogoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PriceRules {\n    workflows {\n      id\n      name\n      kind\n      prefix\n      priceVisibility\n    }\n  }\n"): typeof import('./graphql').PriceRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPriceVisibility($workflowId: ID!, $priceVisibility: PriceVisibility!) {\n    setPriceVisibility(workflowId: $workflowId, priceVisibility: $priceVisibility) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetPriceVisibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentSettingsParts on PaymentSettings {\n    methods {\n      kind\n      label\n      instructions\n    }\n    online {\n      keyHint\n      connectedAt\n      webhookUrl\n    }\n  }\n"): typeof import('./graphql').PaymentSettingsPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentSettings {\n    paymentSettings {\n      ...PaymentSettingsParts\n    }\n  }\n"): typeof import('./graphql').PaymentSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPaymentMethods($methods: [PaymentMethodInput!]!, $expected: [PaymentMethodInput!]) {\n    setPaymentMethods(methods: $methods, expected: $expected) {\n      __typename\n      ... on PaymentSettingsSaved {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on StalePaymentSettings {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetPaymentMethodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConnectStripe($input: ConnectStripeInput!) {\n    connectStripe(input: $input) {\n      __typename\n      ... on PaymentSettingsSaved {\n        settings {\n          ...PaymentSettingsParts\n        }\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConnectStripeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisconnectStripe {\n    disconnectStripe {\n      ...PaymentSettingsParts\n    }\n  }\n"): typeof import('./graphql').DisconnectStripeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Slip($jobId: ID!, $format: SlipFormat!) {\n    job(id: $jobId) {\n      id\n      takeInSlip(format: $format) {\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').SlipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTotp {\n    me {\n      id\n      totp {\n        since\n        recoveryCodesLeft\n      }\n    }\n  }\n"): typeof import('./graphql').OwnTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTotp($password: String!) {\n    startTotp(password: $password) {\n      __typename\n      ... on TotpStarted {\n        secret\n        uri\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StartTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code) {\n      __typename\n      ... on TotpConfirmed {\n        recoveryCodes\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplaceRecoveryCodes($input: TotpProofInput!) {\n    replaceRecoveryCodes(input: $input) {\n      __typename\n      ... on RecoveryCodesReplaced {\n        recoveryCodes\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReplaceRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableTotp($input: TotpProofInput!) {\n    disableTotp(input: $input) {\n      __typename\n      ... on InvalidInput {\n        field\n      }\n      ... on RateLimited {\n        retryAfterSeconds\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DisableTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableStaffTotp($staffId: ID!) {\n    disableStaffTotp(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DisableStaffTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewParts on SavedView {\n    id\n    name\n    query\n    shared\n    mine\n    ownerName\n  }\n"): typeof import('./graphql').SavedViewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews {\n      ...SavedViewParts\n    }\n  }\n"): typeof import('./graphql').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on ViewSaved {\n        view {\n          ...SavedViewParts\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkflowTableParts on Workflow {\n    id\n    name\n    prefix\n    kind\n    version\n    detailsVersion\n    retiredAt\n    initialStage\n    messagesEnabled\n    publicFromStage\n    stages {\n      code\n      label\n      publicStage\n      timeline\n      nextStep\n      nextAction\n      notify\n      decision\n      approvedStage\n      accepted\n      sent\n      terminal\n      onStepper\n      moves\n      translations {\n        language\n        label\n        nextStep\n      }\n    }\n    upgrade {\n      jobs\n      stages {\n        code\n        label\n        jobs\n        kept\n      }\n    }\n  }\n"): typeof import('./graphql').WorkflowTablePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkflowTables {\n    workflows {\n      ...WorkflowTableParts\n    }\n  }\n"): typeof import('./graphql').WorkflowTablesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWorkflow($input: SaveWorkflowInput!) {\n    saveWorkflow(input: $input) {\n      __typename\n      ... on WorkflowSaved {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on StaleWorkflow {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on WorkflowInvalid {\n        faults {\n          stage\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkflow($input: CreateWorkflowInput!) {\n    createWorkflow(input: $input) {\n      __typename\n      ... on WorkflowCreated {\n        workflow {\n          id\n          name\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWorkflow($input: UpdateWorkflowInput!) {\n    updateWorkflow(input: $input) {\n      __typename\n      ... on WorkflowUpdated {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on StaleWorkflow {\n        workflow {\n          ...WorkflowTableParts\n        }\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpgradeJobs($workflowId: ID!, $mapping: [StageMappingInput!]!) {\n    upgradeJobs(workflowId: $workflowId, mapping: $mapping) {\n      __typename\n      ... on JobsUpgraded {\n        moved\n        left\n        waiting\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpgradeJobsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
