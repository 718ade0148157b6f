// Made by Scripts/generate from cloudpark/stats/v1/stats.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension StatsV1 {
  /// Forms, periods, reports, indicators, datasets, dashboard.
  ///
  /// Serves `cloudpark.stats.v1.StatsService`; `register(in:)` makes it known to a router.
  public protocol StatsServiceHandler: Sendable {
    /// Publishes a form, or the next edition of one: editions are not changed, and reports keep the one they were filed
    /// by. INVALID_ARGUMENT names every wrong part.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func publishForm(_ request: StatsV1.PublishFormRequest, _ context: ServerContext) async throws -> StatsV1.Form

    /// One edition of a form.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getForm(_ request: StatsV1.GetFormRequest, _ context: ServerContext) async throws -> StatsV1.Form

    /// Editions of forms, newest first.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listForms(_ request: StatsV1.ListFormsRequest, _ responses: ResponseWriter<StatsV1.Form>, _ context: ServerContext) async throws

    /// Opens the filing of a quarter with its days and forms. ALREADY_EXISTS for a quarter that has been opened.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func openPeriod(_ request: StatsV1.OpenPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period

    /// One period.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getPeriod(_ request: StatsV1.GetPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period

    /// Periods, the latest quarter first.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listPeriods(_ request: StatsV1.ListPeriodsRequest, _ responses: ResponseWriter<StatsV1.Period>, _ context: ServerContext) async throws

    /// Locks a period for ever: from its commit on no report of it is written. Before the last filing day it needs a
    /// reason.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func lockPeriod(_ request: StatsV1.LockPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period

    /// Stores the figures of the caller's enterprise as a draft and answers what the form's rules find. The first call
    /// makes the report. A draft over a submitted report is its correction; until it is submitted the old revision counts.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func saveReport(_ request: StatsV1.SaveReportRequest, _ context: ServerContext) async throws -> StatsV1.Report

    /// Hands a validated draft in: it becomes the next revision. Warnings need an explanation.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    func submitReport(_ request: StatsV1.SubmitReportRequest, _ context: ServerContext) async throws -> StatsV1.Report

    /// Files many reports, in batches of at most 500 rows that commit one by one: the district for all enterprises, a
    /// park's staff for those of the park. A row that cannot be filed is kept with its reasons and stops no other. A call
    /// that broke off goes on under its bulk_id: rows below its offset are skipped.
    ///
    /// Allowed to `district_officer`, `park_staff`; scope `district`.
    func bulkReport(_ requests: RequestStream<StatsV1.BulkReportRequest>, _ context: ServerContext) async throws -> StatsV1.BulkReportResponse

    /// How far a bulk filing has come; NOT_FOUND for one of another account.
    ///
    /// Allowed to `district_officer`, `park_staff`; scope `own_person`.
    func getBulkReport(_ request: StatsV1.GetBulkReportRequest, _ context: ServerContext) async throws -> StatsV1.BulkReportResponse

    /// Sends a submitted report back for correction, which may then be filed after the last day too.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func returnReport(_ request: StatsV1.ReturnReportRequest, _ context: ServerContext) async throws -> StatsV1.Report

    /// Notes that the district has checked a submitted report.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func checkReport(_ request: StatsV1.CheckReportRequest, _ context: ServerContext) async throws -> StatsV1.Report

    /// One report with its draft, revisions and findings.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func getReport(_ request: StatsV1.GetReportRequest, _ context: ServerContext) async throws -> StatsV1.Report

    /// Reports in the order of their making: one's own enterprise's, the park's (without figures), or all.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    func listReports(_ request: StatsV1.ListReportsRequest, _ responses: ResponseWriter<StatsV1.ReportSummary>, _ context: ServerContext) async throws

    /// What an enterprise has to file, what it has filed, and whether that keeps it eligible for awards.
    ///
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    func getFilingStanding(_ request: StatsV1.GetFilingStandingRequest, _ context: ServerContext) async throws -> StatsV1.FilingStanding

    /// Totals of a period's submitted reports by one dimension. The district sees every cell at any time. Everybody else
    /// sees locked periods only, and no cell that would disclose an enterprise: cells of fewer than 3 reports or ruled by
    /// one, and with them the cell from which they could be reckoned, are left out.
    ///
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `enterprise_staff`, `institution`; scope `masked`.
    func getIndicators(_ request: StatsV1.GetIndicatorsRequest, _ context: ServerContext) async throws -> StatsV1.Indicators

    /// Puts a dataset into the catalogue: which figures of which form, and in which of two shapes.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func registerDataset(_ request: StatsV1.RegisterDatasetRequest, _ context: ServerContext) async throws -> StatsV1.Dataset

    /// The catalogue, in the order of registration.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listDatasets(_ request: StatsV1.ListDatasetsRequest, _ responses: ResponseWriter<StatsV1.Dataset>, _ context: ServerContext) async throws

    /// Lets one enterprise, park or institution export a dataset until a time, for a purpose.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func grantDataset(_ request: StatsV1.GrantDatasetRequest, _ context: ServerContext) async throws -> StatsV1.DatasetGrant

    /// Ends a grant. Exports that run under it end at once with PERMISSION_DENIED.
    ///
    /// Allowed to `district_officer`; scope `district`.
    func revokeDataset(_ request: StatsV1.RevokeDatasetRequest, _ context: ServerContext) async throws -> StatsV1.DatasetGrant

    /// Grants in the order of granting: one's own tenant's, or all.
    ///
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `institution`; scope `granted`.
    func listDatasetGrants(_ request: StatsV1.ListDatasetGrantsRequest, _ responses: ResponseWriter<StatsV1.DatasetGrant>, _ context: ServerContext) async throws

    /// Streams a locked period of a dataset to whom it is granted. Every export leaves a receipt: the first message names
    /// it, the last one closes it with the number of rows and their SHA-256.
    ///
    /// Allowed to `park_staff`, `enterprise_admin`, `institution`; scope `granted`.
    func exportDataset(_ request: StatsV1.ExportDatasetRequest, _ responses: ResponseWriter<StatsV1.ExportDatasetResponse>, _ context: ServerContext) async throws

    /// Receipts of exports in their order: of one's own tenant, or all.
    ///
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `institution`; scope `granted`.
    func listReceipts(_ request: StatsV1.ListReceiptsRequest, _ responses: ResponseWriter<StatsV1.DatasetReceipt>, _ context: ServerContext) async throws

    /// How the filing of a period stands, now and whenever it changes: of the district, one's own park or enterprise. A
    /// reader that is slower than the changes misses states in between, never the last one.
    ///
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_park`.
    func watchDashboard(_ request: StatsV1.WatchDashboardRequest, _ responses: ResponseWriter<StatsV1.Dashboard>, _ context: ServerContext) async throws
  }

  /// Forms, periods, reports, indicators, datasets, dashboard.
  ///
  /// Calls `cloudpark.stats.v1.StatsService`. Every method throws ``RPCError``.
  public struct StatsServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Publishes a form, or the next edition of one: editions are not changed, and reports keep the one they were filed
    /// by. INVALID_ARGUMENT names every wrong part.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func publishForm(
      _ request: StatsV1.PublishFormRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Form {
      try await self.channel.unary(StatsV1.StatsService.publishForm, request, options)
    }

    /// One edition of a form.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getForm(
      _ request: StatsV1.GetFormRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Form {
      try await self.channel.unary(StatsV1.StatsService.getForm, request, options)
    }

    /// Editions of forms, newest first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listForms(
      _ request: StatsV1.ListFormsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.Form> {
      try await self.channel.serverStreaming(StatsV1.StatsService.listForms, request, options)
    }

    /// Opens the filing of a quarter with its days and forms. ALREADY_EXISTS for a quarter that has been opened.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func openPeriod(
      _ request: StatsV1.OpenPeriodRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Period {
      try await self.channel.unary(StatsV1.StatsService.openPeriod, request, options)
    }

    /// One period.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getPeriod(
      _ request: StatsV1.GetPeriodRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Period {
      try await self.channel.unary(StatsV1.StatsService.getPeriod, request, options)
    }

    /// Periods, the latest quarter first.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listPeriods(
      _ request: StatsV1.ListPeriodsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.Period> {
      try await self.channel.serverStreaming(StatsV1.StatsService.listPeriods, request, options)
    }

    /// Locks a period for ever: from its commit on no report of it is written. Before the last filing day it needs a
    /// reason.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func lockPeriod(
      _ request: StatsV1.LockPeriodRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Period {
      try await self.channel.unary(StatsV1.StatsService.lockPeriod, request, options)
    }

    /// Stores the figures of the caller's enterprise as a draft and answers what the form's rules find. The first call
    /// makes the report. A draft over a submitted report is its correction; until it is submitted the old revision counts.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func saveReport(
      _ request: StatsV1.SaveReportRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Report {
      try await self.channel.unary(StatsV1.StatsService.saveReport, request, options)
    }

    /// Hands a validated draft in: it becomes the next revision. Warnings need an explanation.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `enterprise_admin`, `enterprise_staff`; scope `own_enterprise`.
    public func submitReport(
      _ request: StatsV1.SubmitReportRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Report {
      try await self.channel.unary(StatsV1.StatsService.submitReport, request, options)
    }

    /// Files many reports, in batches of at most 500 rows that commit one by one: the district for all enterprises, a
    /// park's staff for those of the park. A row that cannot be filed is kept with its reasons and stops no other. A call
    /// that broke off goes on under its bulk_id: rows below its offset are skipped.
    ///
    /// Changes something; one idempotency key covers the whole stream.
    /// Allowed to `district_officer`, `park_staff`; scope `district`.
    public func bulkReport(
      _ options: CallOptions = CallOptions()
    ) async throws -> ClientStreamingCall<StatsV1.BulkReportRequest, StatsV1.BulkReportResponse> {
      try await self.channel.clientStreaming(StatsV1.StatsService.bulkReport, options)
    }

    /// How far a bulk filing has come; NOT_FOUND for one of another account.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `district_officer`, `park_staff`; scope `own_person`.
    public func getBulkReport(
      _ request: StatsV1.GetBulkReportRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.BulkReportResponse {
      try await self.channel.unary(StatsV1.StatsService.getBulkReport, request, options)
    }

    /// Sends a submitted report back for correction, which may then be filed after the last day too.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func returnReport(
      _ request: StatsV1.ReturnReportRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Report {
      try await self.channel.unary(StatsV1.StatsService.returnReport, request, options)
    }

    /// Notes that the district has checked a submitted report.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func checkReport(
      _ request: StatsV1.CheckReportRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Report {
      try await self.channel.unary(StatsV1.StatsService.checkReport, request, options)
    }

    /// One report with its draft, revisions and findings.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func getReport(
      _ request: StatsV1.GetReportRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Report {
      try await self.channel.unary(StatsV1.StatsService.getReport, request, options)
    }

    /// Reports in the order of their making: one's own enterprise's, the park's (without figures), or all.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `park_staff`, `district_officer`, `auditor`; scope `own_enterprise`.
    public func listReports(
      _ request: StatsV1.ListReportsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.ReportSummary> {
      try await self.channel.serverStreaming(StatsV1.StatsService.listReports, request, options)
    }

    /// What an enterprise has to file, what it has filed, and whether that keeps it eligible for awards.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `enterprise_admin`, `enterprise_staff`, `district_officer`; scope `own_enterprise`.
    public func getFilingStanding(
      _ request: StatsV1.GetFilingStandingRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.FilingStanding {
      try await self.channel.unary(StatsV1.StatsService.getFilingStanding, request, options)
    }

    /// Totals of a period's submitted reports by one dimension. The district sees every cell at any time. Everybody else
    /// sees locked periods only, and no cell that would disclose an enterprise: cells of fewer than 3 reports or ruled by
    /// one, and with them the cell from which they could be reckoned, are left out.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `enterprise_staff`, `institution`; scope `masked`.
    public func getIndicators(
      _ request: StatsV1.GetIndicatorsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Indicators {
      try await self.channel.unary(StatsV1.StatsService.getIndicators, request, options)
    }

    /// Puts a dataset into the catalogue: which figures of which form, and in which of two shapes.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func registerDataset(
      _ request: StatsV1.RegisterDatasetRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.Dataset {
      try await self.channel.unary(StatsV1.StatsService.registerDataset, request, options)
    }

    /// The catalogue, in the order of registration.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listDatasets(
      _ request: StatsV1.ListDatasetsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.Dataset> {
      try await self.channel.serverStreaming(StatsV1.StatsService.listDatasets, request, options)
    }

    /// Lets one enterprise, park or institution export a dataset until a time, for a purpose.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func grantDataset(
      _ request: StatsV1.GrantDatasetRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.DatasetGrant {
      try await self.channel.unary(StatsV1.StatsService.grantDataset, request, options)
    }

    /// Ends a grant. Exports that run under it end at once with PERMISSION_DENIED.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`; scope `district`.
    public func revokeDataset(
      _ request: StatsV1.RevokeDatasetRequest, _ options: CallOptions = CallOptions()
    ) async throws -> StatsV1.DatasetGrant {
      try await self.channel.unary(StatsV1.StatsService.revokeDataset, request, options)
    }

    /// Grants in the order of granting: one's own tenant's, or all.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `institution`; scope `granted`.
    public func listDatasetGrants(
      _ request: StatsV1.ListDatasetGrantsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.DatasetGrant> {
      try await self.channel.serverStreaming(StatsV1.StatsService.listDatasetGrants, request, options)
    }

    /// Streams a locked period of a dataset to whom it is granted. Every export leaves a receipt: the first message names
    /// it, the last one closes it with the number of rows and their SHA-256.
    ///
    /// Changes something, so it is not repeated after a failure.
    /// Allowed to `park_staff`, `enterprise_admin`, `institution`; scope `granted`.
    public func exportDataset(
      _ request: StatsV1.ExportDatasetRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.ExportDatasetResponse> {
      try await self.channel.serverStreaming(StatsV1.StatsService.exportDataset, request, options)
    }

    /// Receipts of exports in their order: of one's own tenant, or all.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `institution`; scope `granted`.
    public func listReceipts(
      _ request: StatsV1.ListReceiptsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.DatasetReceipt> {
      try await self.channel.serverStreaming(StatsV1.StatsService.listReceipts, request, options)
    }

    /// How the filing of a period stands, now and whenever it changes: of the district, one's own park or enterprise. A
    /// reader that is slower than the changes misses states in between, never the last one.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `district_officer`, `auditor`, `park_staff`, `enterprise_admin`, `enterprise_staff`; scope `own_park`.
    public func watchDashboard(
      _ request: StatsV1.WatchDashboardRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<StatsV1.Dashboard> {
      try await self.channel.serverStreaming(StatsV1.StatsService.watchDashboard, request, options, resume: { (next: inout StatsV1.WatchDashboardRequest, last: StatsV1.Dashboard) in next.cursor = last.cursor })
    }
  }
}

extension StatsV1 {
  @usableFromInline
  enum StatsServiceUnaryMethods {
    @usableFromInline
    struct CallToPublishForm<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.PublishFormRequest, _ context: ServerContext) async throws -> StatsV1.Form {
        try await self.handler.publishForm(request, context)
      }
    }

    @usableFromInline
    struct CallToGetForm<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.GetFormRequest, _ context: ServerContext) async throws -> StatsV1.Form {
        try await self.handler.getForm(request, context)
      }
    }

    @usableFromInline
    struct CallToOpenPeriod<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.OpenPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period {
        try await self.handler.openPeriod(request, context)
      }
    }

    @usableFromInline
    struct CallToGetPeriod<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.GetPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period {
        try await self.handler.getPeriod(request, context)
      }
    }

    @usableFromInline
    struct CallToLockPeriod<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.LockPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period {
        try await self.handler.lockPeriod(request, context)
      }
    }

    @usableFromInline
    struct CallToSaveReport<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.SaveReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
        try await self.handler.saveReport(request, context)
      }
    }

    @usableFromInline
    struct CallToSubmitReport<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.SubmitReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
        try await self.handler.submitReport(request, context)
      }
    }

    @usableFromInline
    struct CallToGetBulkReport<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.GetBulkReportRequest, _ context: ServerContext) async throws -> StatsV1.BulkReportResponse {
        try await self.handler.getBulkReport(request, context)
      }
    }

    @usableFromInline
    struct CallToReturnReport<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.ReturnReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
        try await self.handler.returnReport(request, context)
      }
    }

    @usableFromInline
    struct CallToCheckReport<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.CheckReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
        try await self.handler.checkReport(request, context)
      }
    }

    @usableFromInline
    struct CallToGetReport<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.GetReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
        try await self.handler.getReport(request, context)
      }
    }

    @usableFromInline
    struct CallToGetFilingStanding<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.GetFilingStandingRequest, _ context: ServerContext) async throws -> StatsV1.FilingStanding {
        try await self.handler.getFilingStanding(request, context)
      }
    }

    @usableFromInline
    struct CallToGetIndicators<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.GetIndicatorsRequest, _ context: ServerContext) async throws -> StatsV1.Indicators {
        try await self.handler.getIndicators(request, context)
      }
    }

    @usableFromInline
    struct CallToRegisterDataset<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.RegisterDatasetRequest, _ context: ServerContext) async throws -> StatsV1.Dataset {
        try await self.handler.registerDataset(request, context)
      }
    }

    @usableFromInline
    struct CallToGrantDataset<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.GrantDatasetRequest, _ context: ServerContext) async throws -> StatsV1.DatasetGrant {
        try await self.handler.grantDataset(request, context)
      }
    }

    @usableFromInline
    struct CallToRevokeDataset<Handler: StatsServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: StatsV1.RevokeDatasetRequest, _ context: ServerContext) async throws -> StatsV1.DatasetGrant {
        try await self.handler.revokeDataset(request, context)
      }
    }
  }
}

extension StatsV1.StatsServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(StatsV1.StatsService.publishForm, StatsV1.StatsServiceUnaryMethods.CallToPublishForm(self))
    router.unary(StatsV1.StatsService.getForm, StatsV1.StatsServiceUnaryMethods.CallToGetForm(self))
    router.serverStreaming(StatsV1.StatsService.listForms) {
      (request: StatsV1.ListFormsRequest, responses: ResponseWriter<StatsV1.Form>, context: ServerContext) async throws -> Void in
      try await self.listForms(request, responses, context)
    }
    router.unary(StatsV1.StatsService.openPeriod, StatsV1.StatsServiceUnaryMethods.CallToOpenPeriod(self))
    router.unary(StatsV1.StatsService.getPeriod, StatsV1.StatsServiceUnaryMethods.CallToGetPeriod(self))
    router.serverStreaming(StatsV1.StatsService.listPeriods) {
      (request: StatsV1.ListPeriodsRequest, responses: ResponseWriter<StatsV1.Period>, context: ServerContext) async throws -> Void in
      try await self.listPeriods(request, responses, context)
    }
    router.unary(StatsV1.StatsService.lockPeriod, StatsV1.StatsServiceUnaryMethods.CallToLockPeriod(self))
    router.unary(StatsV1.StatsService.saveReport, StatsV1.StatsServiceUnaryMethods.CallToSaveReport(self))
    router.unary(StatsV1.StatsService.submitReport, StatsV1.StatsServiceUnaryMethods.CallToSubmitReport(self))
    router.clientStreaming(StatsV1.StatsService.bulkReport) {
      (requests: RequestStream<StatsV1.BulkReportRequest>, context: ServerContext) async throws -> StatsV1.BulkReportResponse in
      try await self.bulkReport(requests, context)
    }
    router.unary(StatsV1.StatsService.getBulkReport, StatsV1.StatsServiceUnaryMethods.CallToGetBulkReport(self))
    router.unary(StatsV1.StatsService.returnReport, StatsV1.StatsServiceUnaryMethods.CallToReturnReport(self))
    router.unary(StatsV1.StatsService.checkReport, StatsV1.StatsServiceUnaryMethods.CallToCheckReport(self))
    router.unary(StatsV1.StatsService.getReport, StatsV1.StatsServiceUnaryMethods.CallToGetReport(self))
    router.serverStreaming(StatsV1.StatsService.listReports) {
      (request: StatsV1.ListReportsRequest, responses: ResponseWriter<StatsV1.ReportSummary>, context: ServerContext) async throws -> Void in
      try await self.listReports(request, responses, context)
    }
    router.unary(StatsV1.StatsService.getFilingStanding, StatsV1.StatsServiceUnaryMethods.CallToGetFilingStanding(self))
    router.unary(StatsV1.StatsService.getIndicators, StatsV1.StatsServiceUnaryMethods.CallToGetIndicators(self))
    router.unary(StatsV1.StatsService.registerDataset, StatsV1.StatsServiceUnaryMethods.CallToRegisterDataset(self))
    router.serverStreaming(StatsV1.StatsService.listDatasets) {
      (request: StatsV1.ListDatasetsRequest, responses: ResponseWriter<StatsV1.Dataset>, context: ServerContext) async throws -> Void in
      try await self.listDatasets(request, responses, context)
    }
    router.unary(StatsV1.StatsService.grantDataset, StatsV1.StatsServiceUnaryMethods.CallToGrantDataset(self))
    router.unary(StatsV1.StatsService.revokeDataset, StatsV1.StatsServiceUnaryMethods.CallToRevokeDataset(self))
    router.serverStreaming(StatsV1.StatsService.listDatasetGrants) {
      (request: StatsV1.ListDatasetGrantsRequest, responses: ResponseWriter<StatsV1.DatasetGrant>, context: ServerContext) async throws -> Void in
      try await self.listDatasetGrants(request, responses, context)
    }
    router.serverStreaming(StatsV1.StatsService.exportDataset) {
      (request: StatsV1.ExportDatasetRequest, responses: ResponseWriter<StatsV1.ExportDatasetResponse>, context: ServerContext) async throws -> Void in
      try await self.exportDataset(request, responses, context)
    }
    router.serverStreaming(StatsV1.StatsService.listReceipts) {
      (request: StatsV1.ListReceiptsRequest, responses: ResponseWriter<StatsV1.DatasetReceipt>, context: ServerContext) async throws -> Void in
      try await self.listReceipts(request, responses, context)
    }
    router.serverStreaming(StatsV1.StatsService.watchDashboard) {
      (request: StatsV1.WatchDashboardRequest, responses: ResponseWriter<StatsV1.Dashboard>, context: ServerContext) async throws -> Void in
      try await self.watchDashboard(request, responses, context)
    }
  }
}
