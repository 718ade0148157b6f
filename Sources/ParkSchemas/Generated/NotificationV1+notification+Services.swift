// Made by Scripts/generate from cloudpark/notification/v1/notification.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension NotificationV1 {
  /// Sends messages and keeps each person's inbox.
  ///
  /// Serves `cloudpark.notification.v1.NotificationService`; `register(in:)` makes it known to a router.
  public protocol NotificationServiceHandler: Sendable {
    /// Sends a message to one person, to the members of a tenant, to the holders of a role, or to everybody. An officer or
    /// system administrator may address anybody; staff of a park or enterprise only the members of their own.
    ///
    /// Allowed to `district_officer`, `system_administrator`, `park_staff`, `enterprise_admin`; scope `granted`.
    func send(_ request: NotificationV1.SendRequest, _ context: ServerContext) async throws -> NotificationV1.SendResponse

    /// The caller's inbox as it stands, newest first: what is unread, and what was read within the retention.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func listNotifications(_ request: NotificationV1.ListNotificationsRequest, _ responses: ResponseWriter<NotificationV1.Notification>, _ context: ServerContext) async throws

    /// The caller's unread notifications now, oldest first, then each new one as it comes, and what was read elsewhere.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func inbox(_ request: NotificationV1.InboxRequest, _ responses: ResponseWriter<NotificationV1.InboxUpdate>, _ context: ServerContext) async throws

    /// How many of the caller's notifications are unread.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func countUnread(_ request: NotificationV1.CountUnreadRequest, _ context: ServerContext) async throws -> NotificationV1.UnreadCount

    /// Marks some of the caller's notifications as read, or all of them. What was read already stays so.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func markRead(_ request: NotificationV1.MarkReadRequest, _ context: ServerContext) async throws -> NotificationV1.UnreadCount

    /// The topics that the caller has muted.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func getPreferences(_ request: NotificationV1.GetPreferencesRequest, _ context: ServerContext) async throws -> NotificationV1.Preferences

    /// Mutes and unmutes topics. What is urgent and what a person sent to the caller comes all the same.
    ///
    /// Allowed to `authenticated`; scope `own_person`.
    func setPreferences(_ request: NotificationV1.SetPreferencesRequest, _ context: ServerContext) async throws -> NotificationV1.Preferences
  }

  /// Sends messages and keeps each person's inbox.
  ///
  /// Calls `cloudpark.notification.v1.NotificationService`. Every method throws ``RPCError``.
  public struct NotificationServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Sends a message to one person, to the members of a tenant, to the holders of a role, or to everybody. An officer or
    /// system administrator may address anybody; staff of a park or enterprise only the members of their own.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `district_officer`, `system_administrator`, `park_staff`, `enterprise_admin`; scope `granted`.
    public func send(
      _ request: NotificationV1.SendRequest, _ options: CallOptions = CallOptions()
    ) async throws -> NotificationV1.SendResponse {
      try await self.channel.unary(NotificationV1.NotificationService.send, request, options)
    }

    /// The caller's inbox as it stands, newest first: what is unread, and what was read within the retention.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func listNotifications(
      _ request: NotificationV1.ListNotificationsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<NotificationV1.Notification> {
      try await self.channel.serverStreaming(NotificationV1.NotificationService.listNotifications, request, options)
    }

    /// The caller's unread notifications now, oldest first, then each new one as it comes, and what was read elsewhere.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `authenticated`; scope `own_person`.
    public func inbox(
      _ request: NotificationV1.InboxRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<NotificationV1.InboxUpdate> {
      try await self.channel.serverStreaming(NotificationV1.NotificationService.inbox, request, options, resume: { (next: inout NotificationV1.InboxRequest, last: NotificationV1.InboxUpdate) in next.cursor = last.cursor })
    }

    /// How many of the caller's notifications are unread.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func countUnread(
      _ request: NotificationV1.CountUnreadRequest, _ options: CallOptions = CallOptions()
    ) async throws -> NotificationV1.UnreadCount {
      try await self.channel.unary(NotificationV1.NotificationService.countUnread, request, options)
    }

    /// Marks some of the caller's notifications as read, or all of them. What was read already stays so.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func markRead(
      _ request: NotificationV1.MarkReadRequest, _ options: CallOptions = CallOptions()
    ) async throws -> NotificationV1.UnreadCount {
      try await self.channel.unary(NotificationV1.NotificationService.markRead, request, options)
    }

    /// The topics that the caller has muted.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `own_person`.
    public func getPreferences(
      _ request: NotificationV1.GetPreferencesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> NotificationV1.Preferences {
      try await self.channel.unary(NotificationV1.NotificationService.getPreferences, request, options)
    }

    /// Mutes and unmutes topics. What is urgent and what a person sent to the caller comes all the same.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `authenticated`; scope `own_person`.
    public func setPreferences(
      _ request: NotificationV1.SetPreferencesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> NotificationV1.Preferences {
      try await self.channel.unary(NotificationV1.NotificationService.setPreferences, request, options)
    }
  }
}

extension NotificationV1 {
  @usableFromInline
  enum NotificationServiceUnaryMethods {
    @usableFromInline
    struct CallToSend<Handler: NotificationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: NotificationV1.SendRequest, _ context: ServerContext) async throws -> NotificationV1.SendResponse {
        try await self.handler.send(request, context)
      }
    }

    @usableFromInline
    struct CallToCountUnread<Handler: NotificationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: NotificationV1.CountUnreadRequest, _ context: ServerContext) async throws -> NotificationV1.UnreadCount {
        try await self.handler.countUnread(request, context)
      }
    }

    @usableFromInline
    struct CallToMarkRead<Handler: NotificationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: NotificationV1.MarkReadRequest, _ context: ServerContext) async throws -> NotificationV1.UnreadCount {
        try await self.handler.markRead(request, context)
      }
    }

    @usableFromInline
    struct CallToGetPreferences<Handler: NotificationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: NotificationV1.GetPreferencesRequest, _ context: ServerContext) async throws -> NotificationV1.Preferences {
        try await self.handler.getPreferences(request, context)
      }
    }

    @usableFromInline
    struct CallToSetPreferences<Handler: NotificationServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: NotificationV1.SetPreferencesRequest, _ context: ServerContext) async throws -> NotificationV1.Preferences {
        try await self.handler.setPreferences(request, context)
      }
    }
  }
}

extension NotificationV1.NotificationServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(NotificationV1.NotificationService.send, NotificationV1.NotificationServiceUnaryMethods.CallToSend(self))
    router.serverStreaming(NotificationV1.NotificationService.listNotifications) {
      (request: NotificationV1.ListNotificationsRequest, responses: ResponseWriter<NotificationV1.Notification>, context: ServerContext) async throws -> Void in
      try await self.listNotifications(request, responses, context)
    }
    router.serverStreaming(NotificationV1.NotificationService.inbox) {
      (request: NotificationV1.InboxRequest, responses: ResponseWriter<NotificationV1.InboxUpdate>, context: ServerContext) async throws -> Void in
      try await self.inbox(request, responses, context)
    }
    router.unary(NotificationV1.NotificationService.countUnread, NotificationV1.NotificationServiceUnaryMethods.CallToCountUnread(self))
    router.unary(NotificationV1.NotificationService.markRead, NotificationV1.NotificationServiceUnaryMethods.CallToMarkRead(self))
    router.unary(NotificationV1.NotificationService.getPreferences, NotificationV1.NotificationServiceUnaryMethods.CallToGetPreferences(self))
    router.unary(NotificationV1.NotificationService.setPreferences, NotificationV1.NotificationServiceUnaryMethods.CallToSetPreferences(self))
  }
}
