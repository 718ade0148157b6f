/* Made by Scripts/generate. Do not edit. */
#ifndef CRPCSchemas_h
#define CRPCSchemas_h

#include <stddef.h>
#include "cloudpark/rpc/testing/v1/kinds.pb-c.h"
#include "cloudpark/rpc/testing/v1/test.pb-c.h"
#include "cloudpark/rpc/v1/admin.pb-c.h"
#include "cloudpark/rpc/v1/errors.pb-c.h"
#include "cloudpark/rpc/v1/health.pb-c.h"
#include "cloudpark/rpc/v1/options.pb-c.h"
#include "cloudpark/rpc/v1/reflection.pb-c.h"
#include "google/protobuf/duration.pb-c.h"
#include "google/protobuf/empty.pb-c.h"
#include "google/protobuf/field_mask.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
#include "google/protobuf/wrappers.pb-c.h"

/* A serialized FileDescriptorProto; NULL for an index that is too large. */
const unsigned char *crpcschemas_file_descriptor(size_t index, size_t *size);

/* Swift cannot take the address of a constant of C; these do. */
static inline const void *google__protobuf__duration__descriptor_address(void) { return &google__protobuf__duration__descriptor; }
static inline const void *google__protobuf__empty__descriptor_address(void) { return &google__protobuf__empty__descriptor; }
static inline const void *google__protobuf__field_mask__descriptor_address(void) { return &google__protobuf__field_mask__descriptor; }
static inline const void *google__protobuf__timestamp__descriptor_address(void) { return &google__protobuf__timestamp__descriptor; }
static inline const void *google__protobuf__double_value__descriptor_address(void) { return &google__protobuf__double_value__descriptor; }
static inline const void *google__protobuf__float_value__descriptor_address(void) { return &google__protobuf__float_value__descriptor; }
static inline const void *google__protobuf__int64_value__descriptor_address(void) { return &google__protobuf__int64_value__descriptor; }
static inline const void *google__protobuf__uint64_value__descriptor_address(void) { return &google__protobuf__uint64_value__descriptor; }
static inline const void *google__protobuf__int32_value__descriptor_address(void) { return &google__protobuf__int32_value__descriptor; }
static inline const void *google__protobuf__uint32_value__descriptor_address(void) { return &google__protobuf__uint32_value__descriptor; }
static inline const void *google__protobuf__bool_value__descriptor_address(void) { return &google__protobuf__bool_value__descriptor; }
static inline const void *google__protobuf__string_value__descriptor_address(void) { return &google__protobuf__string_value__descriptor; }
static inline const void *google__protobuf__bytes_value__descriptor_address(void) { return &google__protobuf__bytes_value__descriptor; }
static inline const void *cloudpark__rpc__v1__access__descriptor_address(void) { return &cloudpark__rpc__v1__access__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__all_kinds__descriptor_address(void) { return &cloudpark__rpc__testing__v1__all_kinds__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__all_kinds__inner__descriptor_address(void) { return &cloudpark__rpc__testing__v1__all_kinds__inner__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__tree__descriptor_address(void) { return &cloudpark__rpc__testing__v1__tree__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__branch__descriptor_address(void) { return &cloudpark__rpc__testing__v1__branch__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__nothing__descriptor_address(void) { return &cloudpark__rpc__testing__v1__nothing__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__edges__descriptor_address(void) { return &cloudpark__rpc__testing__v1__edges__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__older__descriptor_address(void) { return &cloudpark__rpc__testing__v1__older__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__payload__descriptor_address(void) { return &cloudpark__rpc__testing__v1__payload__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__echo_status__descriptor_address(void) { return &cloudpark__rpc__testing__v1__echo_status__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__unary_call_request__descriptor_address(void) { return &cloudpark__rpc__testing__v1__unary_call_request__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__unary_call_response__descriptor_address(void) { return &cloudpark__rpc__testing__v1__unary_call_response__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__streaming_input_call_request__descriptor_address(void) { return &cloudpark__rpc__testing__v1__streaming_input_call_request__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__streaming_input_call_response__descriptor_address(void) { return &cloudpark__rpc__testing__v1__streaming_input_call_response__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__response_parameters__descriptor_address(void) { return &cloudpark__rpc__testing__v1__response_parameters__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__streaming_output_call_request__descriptor_address(void) { return &cloudpark__rpc__testing__v1__streaming_output_call_request__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__streaming_output_call_response__descriptor_address(void) { return &cloudpark__rpc__testing__v1__streaming_output_call_response__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__echo_message__descriptor_address(void) { return &cloudpark__rpc__testing__v1__echo_message__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__count_call_request__descriptor_address(void) { return &cloudpark__rpc__testing__v1__count_call_request__descriptor; }
static inline const void *cloudpark__rpc__testing__v1__count_call_response__descriptor_address(void) { return &cloudpark__rpc__testing__v1__count_call_response__descriptor; }
static inline const void *cloudpark__rpc__v1__get_server_info_request__descriptor_address(void) { return &cloudpark__rpc__v1__get_server_info_request__descriptor; }
static inline const void *cloudpark__rpc__v1__server_info__descriptor_address(void) { return &cloudpark__rpc__v1__server_info__descriptor; }
static inline const void *cloudpark__rpc__v1__list_connections_request__descriptor_address(void) { return &cloudpark__rpc__v1__list_connections_request__descriptor; }
static inline const void *cloudpark__rpc__v1__list_connections_response__descriptor_address(void) { return &cloudpark__rpc__v1__list_connections_response__descriptor; }
static inline const void *cloudpark__rpc__v1__connection_info__descriptor_address(void) { return &cloudpark__rpc__v1__connection_info__descriptor; }
static inline const void *cloudpark__rpc__v1__list_streams_request__descriptor_address(void) { return &cloudpark__rpc__v1__list_streams_request__descriptor; }
static inline const void *cloudpark__rpc__v1__list_streams_response__descriptor_address(void) { return &cloudpark__rpc__v1__list_streams_response__descriptor; }
static inline const void *cloudpark__rpc__v1__stream_info__descriptor_address(void) { return &cloudpark__rpc__v1__stream_info__descriptor; }
static inline const void *cloudpark__rpc__v1__list_recent_calls_request__descriptor_address(void) { return &cloudpark__rpc__v1__list_recent_calls_request__descriptor; }
static inline const void *cloudpark__rpc__v1__list_recent_calls_response__descriptor_address(void) { return &cloudpark__rpc__v1__list_recent_calls_response__descriptor; }
static inline const void *cloudpark__rpc__v1__recent_call__descriptor_address(void) { return &cloudpark__rpc__v1__recent_call__descriptor; }
static inline const void *cloudpark__rpc__v1__status_details__descriptor_address(void) { return &cloudpark__rpc__v1__status_details__descriptor; }
static inline const void *cloudpark__rpc__v1__status_detail__descriptor_address(void) { return &cloudpark__rpc__v1__status_detail__descriptor; }
static inline const void *cloudpark__rpc__v1__field_violations__descriptor_address(void) { return &cloudpark__rpc__v1__field_violations__descriptor; }
static inline const void *cloudpark__rpc__v1__field_violation__descriptor_address(void) { return &cloudpark__rpc__v1__field_violation__descriptor; }
static inline const void *cloudpark__rpc__v1__quota_violation__descriptor_address(void) { return &cloudpark__rpc__v1__quota_violation__descriptor; }
static inline const void *cloudpark__rpc__v1__retry_after__descriptor_address(void) { return &cloudpark__rpc__v1__retry_after__descriptor; }
static inline const void *cloudpark__rpc__v1__precondition_state__descriptor_address(void) { return &cloudpark__rpc__v1__precondition_state__descriptor; }
static inline const void *cloudpark__rpc__v1__version_conflict__descriptor_address(void) { return &cloudpark__rpc__v1__version_conflict__descriptor; }
static inline const void *cloudpark__rpc__v1__localized_text__descriptor_address(void) { return &cloudpark__rpc__v1__localized_text__descriptor; }
static inline const void *cloudpark__rpc__v1__resource_info__descriptor_address(void) { return &cloudpark__rpc__v1__resource_info__descriptor; }
static inline const void *cloudpark__rpc__v1__debug_info__descriptor_address(void) { return &cloudpark__rpc__v1__debug_info__descriptor; }
static inline const void *cloudpark__rpc__v1__date_constraint__descriptor_address(void) { return &cloudpark__rpc__v1__date_constraint__descriptor; }
static inline const void *cloudpark__rpc__v1__health_check_request__descriptor_address(void) { return &cloudpark__rpc__v1__health_check_request__descriptor; }
static inline const void *cloudpark__rpc__v1__health_check_response__descriptor_address(void) { return &cloudpark__rpc__v1__health_check_response__descriptor; }
static inline const void *cloudpark__rpc__v1__list_services_request__descriptor_address(void) { return &cloudpark__rpc__v1__list_services_request__descriptor; }
static inline const void *cloudpark__rpc__v1__list_services_response__descriptor_address(void) { return &cloudpark__rpc__v1__list_services_response__descriptor; }
static inline const void *cloudpark__rpc__v1__service_summary__descriptor_address(void) { return &cloudpark__rpc__v1__service_summary__descriptor; }
static inline const void *cloudpark__rpc__v1__describe_service_request__descriptor_address(void) { return &cloudpark__rpc__v1__describe_service_request__descriptor; }
static inline const void *cloudpark__rpc__v1__service_description__descriptor_address(void) { return &cloudpark__rpc__v1__service_description__descriptor; }
static inline const void *cloudpark__rpc__v1__method_description__descriptor_address(void) { return &cloudpark__rpc__v1__method_description__descriptor; }
static inline const void *cloudpark__rpc__v1__describe_method_request__descriptor_address(void) { return &cloudpark__rpc__v1__describe_method_request__descriptor; }
static inline const void *cloudpark__rpc__v1__describe_method_response__descriptor_address(void) { return &cloudpark__rpc__v1__describe_method_response__descriptor; }
static inline const void *cloudpark__rpc__v1__message_description__descriptor_address(void) { return &cloudpark__rpc__v1__message_description__descriptor; }
static inline const void *cloudpark__rpc__v1__field_description__descriptor_address(void) { return &cloudpark__rpc__v1__field_description__descriptor; }
static inline const void *cloudpark__rpc__v1__enum_description__descriptor_address(void) { return &cloudpark__rpc__v1__enum_description__descriptor; }
static inline const void *cloudpark__rpc__v1__enum_value_description__descriptor_address(void) { return &cloudpark__rpc__v1__enum_value_description__descriptor; }
static inline const void *cloudpark__rpc__v1__get_file_descriptor_set_request__descriptor_address(void) { return &cloudpark__rpc__v1__get_file_descriptor_set_request__descriptor; }
static inline const void *cloudpark__rpc__v1__get_file_descriptor_set_response__descriptor_address(void) { return &cloudpark__rpc__v1__get_file_descriptor_set_response__descriptor; }

#endif
