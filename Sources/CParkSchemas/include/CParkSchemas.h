/* Made by Scripts/generate. Do not edit. */
#ifndef CParkSchemas_h
#define CParkSchemas_h

#include <stddef.h>
#include "cloudpark/application/v1/application.pb-c.h"
#include "cloudpark/audit/v1/audit.pb-c.h"
#include "cloudpark/common/v1/common.pb-c.h"
#include "cloudpark/development/v1/development.pb-c.h"
#include "cloudpark/enterprise/v1/enterprise.pb-c.h"
#include "cloudpark/identity/v1/identity.pb-c.h"
#include "cloudpark/park/v1/park.pb-c.h"
#include "cloudpark/policy/v1/policy.pb-c.h"

/* A serialized FileDescriptorProto; NULL for an index that is too large. */
const unsigned char *cparkschemas_file_descriptor(size_t index, size_t *size);

/* Swift cannot take the address of a constant of C; these do. */
static inline const void *cloudpark__policy__v1__condition__descriptor_address(void) { return &cloudpark__policy__v1__condition__descriptor; }
static inline const void *cloudpark__policy__v1__alternative__descriptor_address(void) { return &cloudpark__policy__v1__alternative__descriptor; }
static inline const void *cloudpark__policy__v1__eligibility_rule__descriptor_address(void) { return &cloudpark__policy__v1__eligibility_rule__descriptor; }
static inline const void *cloudpark__policy__v1__subsidy_tier__descriptor_address(void) { return &cloudpark__policy__v1__subsidy_tier__descriptor; }
static inline const void *cloudpark__policy__v1__subsidy_formula__descriptor_address(void) { return &cloudpark__policy__v1__subsidy_formula__descriptor; }
static inline const void *cloudpark__policy__v1__required_material__descriptor_address(void) { return &cloudpark__policy__v1__required_material__descriptor; }
static inline const void *cloudpark__policy__v1__policy_content__descriptor_address(void) { return &cloudpark__policy__v1__policy_content__descriptor; }
static inline const void *cloudpark__policy__v1__policy__descriptor_address(void) { return &cloudpark__policy__v1__policy__descriptor; }
static inline const void *cloudpark__policy__v1__publish_policy_request__descriptor_address(void) { return &cloudpark__policy__v1__publish_policy_request__descriptor; }
static inline const void *cloudpark__policy__v1__repeal_policy_request__descriptor_address(void) { return &cloudpark__policy__v1__repeal_policy_request__descriptor; }
static inline const void *cloudpark__policy__v1__get_policy_request__descriptor_address(void) { return &cloudpark__policy__v1__get_policy_request__descriptor; }
static inline const void *cloudpark__policy__v1__list_policies_request__descriptor_address(void) { return &cloudpark__policy__v1__list_policies_request__descriptor; }
static inline const void *cloudpark__policy__v1__round_ledger__descriptor_address(void) { return &cloudpark__policy__v1__round_ledger__descriptor; }
static inline const void *cloudpark__policy__v1__round__descriptor_address(void) { return &cloudpark__policy__v1__round__descriptor; }
static inline const void *cloudpark__policy__v1__open_round_request__descriptor_address(void) { return &cloudpark__policy__v1__open_round_request__descriptor; }
static inline const void *cloudpark__policy__v1__close_round_request__descriptor_address(void) { return &cloudpark__policy__v1__close_round_request__descriptor; }
static inline const void *cloudpark__policy__v1__get_round_request__descriptor_address(void) { return &cloudpark__policy__v1__get_round_request__descriptor; }
static inline const void *cloudpark__policy__v1__list_rounds_request__descriptor_address(void) { return &cloudpark__policy__v1__list_rounds_request__descriptor; }
static inline const void *cloudpark__policy__v1__rule_result__descriptor_address(void) { return &cloudpark__policy__v1__rule_result__descriptor; }
static inline const void *cloudpark__policy__v1__match_policies_request__descriptor_address(void) { return &cloudpark__policy__v1__match_policies_request__descriptor; }
static inline const void *cloudpark__policy__v1__policy_match__descriptor_address(void) { return &cloudpark__policy__v1__policy_match__descriptor; }
static inline const void *cloudpark__policy__v1__match_enterprises_request__descriptor_address(void) { return &cloudpark__policy__v1__match_enterprises_request__descriptor; }
static inline const void *cloudpark__policy__v1__enterprise_match__descriptor_address(void) { return &cloudpark__policy__v1__enterprise_match__descriptor; }
static inline const void *cloudpark__policy__v1__subscribe_request__descriptor_address(void) { return &cloudpark__policy__v1__subscribe_request__descriptor; }
static inline const void *cloudpark__policy__v1__subscription__descriptor_address(void) { return &cloudpark__policy__v1__subscription__descriptor; }
static inline const void *cloudpark__policy__v1__unsubscribe_request__descriptor_address(void) { return &cloudpark__policy__v1__unsubscribe_request__descriptor; }
static inline const void *cloudpark__policy__v1__unsubscribe_response__descriptor_address(void) { return &cloudpark__policy__v1__unsubscribe_response__descriptor; }
static inline const void *cloudpark__policy__v1__list_subscriptions_request__descriptor_address(void) { return &cloudpark__policy__v1__list_subscriptions_request__descriptor; }
static inline const void *cloudpark__policy__v1__watch_policies_request__descriptor_address(void) { return &cloudpark__policy__v1__watch_policies_request__descriptor; }
static inline const void *cloudpark__policy__v1__policy_event__descriptor_address(void) { return &cloudpark__policy__v1__policy_event__descriptor; }
static inline const void *cloudpark__application__v1__claim__descriptor_address(void) { return &cloudpark__application__v1__claim__descriptor; }
static inline const void *cloudpark__application__v1__payee_account__descriptor_address(void) { return &cloudpark__application__v1__payee_account__descriptor; }
static inline const void *cloudpark__application__v1__material__descriptor_address(void) { return &cloudpark__application__v1__material__descriptor; }
static inline const void *cloudpark__application__v1__review_assignment__descriptor_address(void) { return &cloudpark__application__v1__review_assignment__descriptor; }
static inline const void *cloudpark__application__v1__review__descriptor_address(void) { return &cloudpark__application__v1__review__descriptor; }
static inline const void *cloudpark__application__v1__site_visit__descriptor_address(void) { return &cloudpark__application__v1__site_visit__descriptor; }
static inline const void *cloudpark__application__v1__objection__descriptor_address(void) { return &cloudpark__application__v1__objection__descriptor; }
static inline const void *cloudpark__application__v1__payment__descriptor_address(void) { return &cloudpark__application__v1__payment__descriptor; }
static inline const void *cloudpark__application__v1__application__descriptor_address(void) { return &cloudpark__application__v1__application__descriptor; }
static inline const void *cloudpark__application__v1__application_summary__descriptor_address(void) { return &cloudpark__application__v1__application_summary__descriptor; }
static inline const void *cloudpark__application__v1__save_draft_request__descriptor_address(void) { return &cloudpark__application__v1__save_draft_request__descriptor; }
static inline const void *cloudpark__application__v1__upload_material_request__descriptor_address(void) { return &cloudpark__application__v1__upload_material_request__descriptor; }
static inline const void *cloudpark__application__v1__material_header__descriptor_address(void) { return &cloudpark__application__v1__material_header__descriptor; }
static inline const void *cloudpark__application__v1__upload_material_response__descriptor_address(void) { return &cloudpark__application__v1__upload_material_response__descriptor; }
static inline const void *cloudpark__application__v1__download_material_request__descriptor_address(void) { return &cloudpark__application__v1__download_material_request__descriptor; }
static inline const void *cloudpark__application__v1__download_material_response__descriptor_address(void) { return &cloudpark__application__v1__download_material_response__descriptor; }
static inline const void *cloudpark__application__v1__submit_request__descriptor_address(void) { return &cloudpark__application__v1__submit_request__descriptor; }
static inline const void *cloudpark__application__v1__withdraw_request__descriptor_address(void) { return &cloudpark__application__v1__withdraw_request__descriptor; }
static inline const void *cloudpark__application__v1__accept_request__descriptor_address(void) { return &cloudpark__application__v1__accept_request__descriptor; }
static inline const void *cloudpark__application__v1__return_for_correction_request__descriptor_address(void) { return &cloudpark__application__v1__return_for_correction_request__descriptor; }
static inline const void *cloudpark__application__v1__assign_reviewer_request__descriptor_address(void) { return &cloudpark__application__v1__assign_reviewer_request__descriptor; }
static inline const void *cloudpark__application__v1__declare_conflict_request__descriptor_address(void) { return &cloudpark__application__v1__declare_conflict_request__descriptor; }
static inline const void *cloudpark__application__v1__declare_conflict_response__descriptor_address(void) { return &cloudpark__application__v1__declare_conflict_response__descriptor; }
static inline const void *cloudpark__application__v1__submit_review_request__descriptor_address(void) { return &cloudpark__application__v1__submit_review_request__descriptor; }
static inline const void *cloudpark__application__v1__record_site_visit_request__descriptor_address(void) { return &cloudpark__application__v1__record_site_visit_request__descriptor; }
static inline const void *cloudpark__application__v1__notice_item__descriptor_address(void) { return &cloudpark__application__v1__notice_item__descriptor; }
static inline const void *cloudpark__application__v1__open_public_notice_request__descriptor_address(void) { return &cloudpark__application__v1__open_public_notice_request__descriptor; }
static inline const void *cloudpark__application__v1__notice_entry__descriptor_address(void) { return &cloudpark__application__v1__notice_entry__descriptor; }
static inline const void *cloudpark__application__v1__public_notice__descriptor_address(void) { return &cloudpark__application__v1__public_notice__descriptor; }
static inline const void *cloudpark__application__v1__get_public_notice_request__descriptor_address(void) { return &cloudpark__application__v1__get_public_notice_request__descriptor; }
static inline const void *cloudpark__application__v1__raise_objection_request__descriptor_address(void) { return &cloudpark__application__v1__raise_objection_request__descriptor; }
static inline const void *cloudpark__application__v1__resolve_objection_request__descriptor_address(void) { return &cloudpark__application__v1__resolve_objection_request__descriptor; }
static inline const void *cloudpark__application__v1__approve_request__descriptor_address(void) { return &cloudpark__application__v1__approve_request__descriptor; }
static inline const void *cloudpark__application__v1__reject_request__descriptor_address(void) { return &cloudpark__application__v1__reject_request__descriptor; }
static inline const void *cloudpark__application__v1__confirm_no_apply_request__descriptor_address(void) { return &cloudpark__application__v1__confirm_no_apply_request__descriptor; }
static inline const void *cloudpark__application__v1__disburse_request__descriptor_address(void) { return &cloudpark__application__v1__disburse_request__descriptor; }
static inline const void *cloudpark__application__v1__recover_funds_request__descriptor_address(void) { return &cloudpark__application__v1__recover_funds_request__descriptor; }
static inline const void *cloudpark__application__v1__reveal_payee_request__descriptor_address(void) { return &cloudpark__application__v1__reveal_payee_request__descriptor; }
static inline const void *cloudpark__application__v1__reveal_payee_response__descriptor_address(void) { return &cloudpark__application__v1__reveal_payee_response__descriptor; }
static inline const void *cloudpark__application__v1__get_application_request__descriptor_address(void) { return &cloudpark__application__v1__get_application_request__descriptor; }
static inline const void *cloudpark__application__v1__list_applications_request__descriptor_address(void) { return &cloudpark__application__v1__list_applications_request__descriptor; }
static inline const void *cloudpark__application__v1__list_ledger_entries_request__descriptor_address(void) { return &cloudpark__application__v1__list_ledger_entries_request__descriptor; }
static inline const void *cloudpark__application__v1__ledger_entry__descriptor_address(void) { return &cloudpark__application__v1__ledger_entry__descriptor; }
static inline const void *cloudpark__application__v1__watch_application_request__descriptor_address(void) { return &cloudpark__application__v1__watch_application_request__descriptor; }
static inline const void *cloudpark__application__v1__application_event__descriptor_address(void) { return &cloudpark__application__v1__application_event__descriptor; }
static inline const void *cloudpark__audit__v1__query_audit_request__descriptor_address(void) { return &cloudpark__audit__v1__query_audit_request__descriptor; }
static inline const void *cloudpark__audit__v1__audit_record__descriptor_address(void) { return &cloudpark__audit__v1__audit_record__descriptor; }
static inline const void *cloudpark__audit__v1__audit_details__descriptor_address(void) { return &cloudpark__audit__v1__audit_details__descriptor; }
static inline const void *cloudpark__audit__v1__audit_detail__descriptor_address(void) { return &cloudpark__audit__v1__audit_detail__descriptor; }
static inline const void *cloudpark__audit__v1__verify_audit_chain_request__descriptor_address(void) { return &cloudpark__audit__v1__verify_audit_chain_request__descriptor; }
static inline const void *cloudpark__audit__v1__verify_audit_chain_response__descriptor_address(void) { return &cloudpark__audit__v1__verify_audit_chain_response__descriptor; }
static inline const void *cloudpark__audit__v1__audit_finding__descriptor_address(void) { return &cloudpark__audit__v1__audit_finding__descriptor; }
static inline const void *cloudpark__audit__v1__export_audit_request__descriptor_address(void) { return &cloudpark__audit__v1__export_audit_request__descriptor; }
static inline const void *cloudpark__audit__v1__export_audit_response__descriptor_address(void) { return &cloudpark__audit__v1__export_audit_response__descriptor; }
static inline const void *cloudpark__common__v1__membership__descriptor_address(void) { return &cloudpark__common__v1__membership__descriptor; }
static inline const void *cloudpark__development__v1__get_clock_request__descriptor_address(void) { return &cloudpark__development__v1__get_clock_request__descriptor; }
static inline const void *cloudpark__development__v1__advance_clock_request__descriptor_address(void) { return &cloudpark__development__v1__advance_clock_request__descriptor; }
static inline const void *cloudpark__development__v1__clock_reading__descriptor_address(void) { return &cloudpark__development__v1__clock_reading__descriptor; }
static inline const void *cloudpark__enterprise__v1__enterprise__descriptor_address(void) { return &cloudpark__enterprise__v1__enterprise__descriptor; }
static inline const void *cloudpark__enterprise__v1__profile__descriptor_address(void) { return &cloudpark__enterprise__v1__profile__descriptor; }
static inline const void *cloudpark__enterprise__v1__contact__descriptor_address(void) { return &cloudpark__enterprise__v1__contact__descriptor; }
static inline const void *cloudpark__enterprise__v1__masked_contact__descriptor_address(void) { return &cloudpark__enterprise__v1__masked_contact__descriptor; }
static inline const void *cloudpark__enterprise__v1__bank_account__descriptor_address(void) { return &cloudpark__enterprise__v1__bank_account__descriptor; }
static inline const void *cloudpark__enterprise__v1__masked_bank_account__descriptor_address(void) { return &cloudpark__enterprise__v1__masked_bank_account__descriptor; }
static inline const void *cloudpark__enterprise__v1__register_request__descriptor_address(void) { return &cloudpark__enterprise__v1__register_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__submit_verification_request__descriptor_address(void) { return &cloudpark__enterprise__v1__submit_verification_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__decide_verification_request__descriptor_address(void) { return &cloudpark__enterprise__v1__decide_verification_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__get_profile_request__descriptor_address(void) { return &cloudpark__enterprise__v1__get_profile_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__update_profile_request__descriptor_address(void) { return &cloudpark__enterprise__v1__update_profile_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__search_enterprises_request__descriptor_address(void) { return &cloudpark__enterprise__v1__search_enterprises_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__search_enterprises_response__descriptor_address(void) { return &cloudpark__enterprise__v1__search_enterprises_response__descriptor; }
static inline const void *cloudpark__enterprise__v1__enterprise_summary__descriptor_address(void) { return &cloudpark__enterprise__v1__enterprise_summary__descriptor; }
static inline const void *cloudpark__enterprise__v1__import_enterprises_request__descriptor_address(void) { return &cloudpark__enterprise__v1__import_enterprises_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__import_start__descriptor_address(void) { return &cloudpark__enterprise__v1__import_start__descriptor; }
static inline const void *cloudpark__enterprise__v1__import_row__descriptor_address(void) { return &cloudpark__enterprise__v1__import_row__descriptor; }
static inline const void *cloudpark__enterprise__v1__import_enterprises_response__descriptor_address(void) { return &cloudpark__enterprise__v1__import_enterprises_response__descriptor; }
static inline const void *cloudpark__enterprise__v1__import_row_error__descriptor_address(void) { return &cloudpark__enterprise__v1__import_row_error__descriptor; }
static inline const void *cloudpark__enterprise__v1__get_import_request__descriptor_address(void) { return &cloudpark__enterprise__v1__get_import_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__reveal_contact_request__descriptor_address(void) { return &cloudpark__enterprise__v1__reveal_contact_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__reveal_contact_response__descriptor_address(void) { return &cloudpark__enterprise__v1__reveal_contact_response__descriptor; }
static inline const void *cloudpark__enterprise__v1__reveal_bank_account_request__descriptor_address(void) { return &cloudpark__enterprise__v1__reveal_bank_account_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__reveal_bank_account_response__descriptor_address(void) { return &cloudpark__enterprise__v1__reveal_bank_account_response__descriptor; }
static inline const void *cloudpark__enterprise__v1__record_credit_event_request__descriptor_address(void) { return &cloudpark__enterprise__v1__record_credit_event_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__credit_event__descriptor_address(void) { return &cloudpark__enterprise__v1__credit_event__descriptor; }
static inline const void *cloudpark__enterprise__v1__get_credit_request__descriptor_address(void) { return &cloudpark__enterprise__v1__get_credit_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__credit__descriptor_address(void) { return &cloudpark__enterprise__v1__credit__descriptor; }
static inline const void *cloudpark__enterprise__v1__assign_service_pack_request__descriptor_address(void) { return &cloudpark__enterprise__v1__assign_service_pack_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__service_pack_item__descriptor_address(void) { return &cloudpark__enterprise__v1__service_pack_item__descriptor; }
static inline const void *cloudpark__enterprise__v1__service_pack__descriptor_address(void) { return &cloudpark__enterprise__v1__service_pack__descriptor; }
static inline const void *cloudpark__enterprise__v1__entitlement__descriptor_address(void) { return &cloudpark__enterprise__v1__entitlement__descriptor; }
static inline const void *cloudpark__enterprise__v1__list_entitlements_request__descriptor_address(void) { return &cloudpark__enterprise__v1__list_entitlements_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__redeem_entitlement_request__descriptor_address(void) { return &cloudpark__enterprise__v1__redeem_entitlement_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__redemption__descriptor_address(void) { return &cloudpark__enterprise__v1__redemption__descriptor; }
static inline const void *cloudpark__enterprise__v1__release_redemption_request__descriptor_address(void) { return &cloudpark__enterprise__v1__release_redemption_request__descriptor; }
static inline const void *cloudpark__enterprise__v1__enterprise_event__descriptor_address(void) { return &cloudpark__enterprise__v1__enterprise_event__descriptor; }
static inline const void *cloudpark__identity__v1__user__descriptor_address(void) { return &cloudpark__identity__v1__user__descriptor; }
static inline const void *cloudpark__identity__v1__login_request__descriptor_address(void) { return &cloudpark__identity__v1__login_request__descriptor; }
static inline const void *cloudpark__identity__v1__tokens__descriptor_address(void) { return &cloudpark__identity__v1__tokens__descriptor; }
static inline const void *cloudpark__identity__v1__login_response__descriptor_address(void) { return &cloudpark__identity__v1__login_response__descriptor; }
static inline const void *cloudpark__identity__v1__refresh_token_request__descriptor_address(void) { return &cloudpark__identity__v1__refresh_token_request__descriptor; }
static inline const void *cloudpark__identity__v1__refresh_token_response__descriptor_address(void) { return &cloudpark__identity__v1__refresh_token_response__descriptor; }
static inline const void *cloudpark__identity__v1__logout_request__descriptor_address(void) { return &cloudpark__identity__v1__logout_request__descriptor; }
static inline const void *cloudpark__identity__v1__logout_response__descriptor_address(void) { return &cloudpark__identity__v1__logout_response__descriptor; }
static inline const void *cloudpark__identity__v1__who_am_irequest__descriptor_address(void) { return &cloudpark__identity__v1__who_am_irequest__descriptor; }
static inline const void *cloudpark__identity__v1__who_am_iresponse__descriptor_address(void) { return &cloudpark__identity__v1__who_am_iresponse__descriptor; }
static inline const void *cloudpark__identity__v1__create_user_request__descriptor_address(void) { return &cloudpark__identity__v1__create_user_request__descriptor; }
static inline const void *cloudpark__identity__v1__get_user_request__descriptor_address(void) { return &cloudpark__identity__v1__get_user_request__descriptor; }
static inline const void *cloudpark__identity__v1__list_users_request__descriptor_address(void) { return &cloudpark__identity__v1__list_users_request__descriptor; }
static inline const void *cloudpark__identity__v1__change_password_request__descriptor_address(void) { return &cloudpark__identity__v1__change_password_request__descriptor; }
static inline const void *cloudpark__identity__v1__change_password_response__descriptor_address(void) { return &cloudpark__identity__v1__change_password_response__descriptor; }
static inline const void *cloudpark__identity__v1__reset_password_request__descriptor_address(void) { return &cloudpark__identity__v1__reset_password_request__descriptor; }
static inline const void *cloudpark__identity__v1__disable_user_request__descriptor_address(void) { return &cloudpark__identity__v1__disable_user_request__descriptor; }
static inline const void *cloudpark__identity__v1__enable_user_request__descriptor_address(void) { return &cloudpark__identity__v1__enable_user_request__descriptor; }
static inline const void *cloudpark__identity__v1__grant_role_request__descriptor_address(void) { return &cloudpark__identity__v1__grant_role_request__descriptor; }
static inline const void *cloudpark__identity__v1__revoke_role_request__descriptor_address(void) { return &cloudpark__identity__v1__revoke_role_request__descriptor; }
static inline const void *cloudpark__identity__v1__list_sessions_request__descriptor_address(void) { return &cloudpark__identity__v1__list_sessions_request__descriptor; }
static inline const void *cloudpark__identity__v1__list_sessions_response__descriptor_address(void) { return &cloudpark__identity__v1__list_sessions_response__descriptor; }
static inline const void *cloudpark__identity__v1__session__descriptor_address(void) { return &cloudpark__identity__v1__session__descriptor; }
static inline const void *cloudpark__identity__v1__revoke_session_request__descriptor_address(void) { return &cloudpark__identity__v1__revoke_session_request__descriptor; }
static inline const void *cloudpark__identity__v1__revoke_session_response__descriptor_address(void) { return &cloudpark__identity__v1__revoke_session_response__descriptor; }
static inline const void *cloudpark__identity__v1__create_api_key_request__descriptor_address(void) { return &cloudpark__identity__v1__create_api_key_request__descriptor; }
static inline const void *cloudpark__identity__v1__create_api_key_response__descriptor_address(void) { return &cloudpark__identity__v1__create_api_key_response__descriptor; }
static inline const void *cloudpark__identity__v1__bind_certificate_request__descriptor_address(void) { return &cloudpark__identity__v1__bind_certificate_request__descriptor; }
static inline const void *cloudpark__identity__v1__bind_certificate_response__descriptor_address(void) { return &cloudpark__identity__v1__bind_certificate_response__descriptor; }
static inline const void *cloudpark__identity__v1__unbind_certificate_request__descriptor_address(void) { return &cloudpark__identity__v1__unbind_certificate_request__descriptor; }
static inline const void *cloudpark__identity__v1__unbind_certificate_response__descriptor_address(void) { return &cloudpark__identity__v1__unbind_certificate_response__descriptor; }
static inline const void *cloudpark__identity__v1__consent__descriptor_address(void) { return &cloudpark__identity__v1__consent__descriptor; }
static inline const void *cloudpark__identity__v1__record_consent_request__descriptor_address(void) { return &cloudpark__identity__v1__record_consent_request__descriptor; }
static inline const void *cloudpark__identity__v1__withdraw_consent_request__descriptor_address(void) { return &cloudpark__identity__v1__withdraw_consent_request__descriptor; }
static inline const void *cloudpark__identity__v1__export_my_data_request__descriptor_address(void) { return &cloudpark__identity__v1__export_my_data_request__descriptor; }
static inline const void *cloudpark__identity__v1__export_my_data_response__descriptor_address(void) { return &cloudpark__identity__v1__export_my_data_response__descriptor; }
static inline const void *cloudpark__identity__v1__erase_my_data_request__descriptor_address(void) { return &cloudpark__identity__v1__erase_my_data_request__descriptor; }
static inline const void *cloudpark__identity__v1__erase_my_data_response__descriptor_address(void) { return &cloudpark__identity__v1__erase_my_data_response__descriptor; }
static inline const void *cloudpark__park__v1__park__descriptor_address(void) { return &cloudpark__park__v1__park__descriptor; }
static inline const void *cloudpark__park__v1__park_facts__descriptor_address(void) { return &cloudpark__park__v1__park_facts__descriptor; }
static inline const void *cloudpark__park__v1__area_figure__descriptor_address(void) { return &cloudpark__park__v1__area_figure__descriptor; }
static inline const void *cloudpark__park__v1__list_parks_request__descriptor_address(void) { return &cloudpark__park__v1__list_parks_request__descriptor; }
static inline const void *cloudpark__park__v1__list_parks_response__descriptor_address(void) { return &cloudpark__park__v1__list_parks_response__descriptor; }
static inline const void *cloudpark__park__v1__get_park_request__descriptor_address(void) { return &cloudpark__park__v1__get_park_request__descriptor; }
static inline const void *cloudpark__park__v1__search_parks_request__descriptor_address(void) { return &cloudpark__park__v1__search_parks_request__descriptor; }
static inline const void *cloudpark__park__v1__search_parks_response__descriptor_address(void) { return &cloudpark__park__v1__search_parks_response__descriptor; }
static inline const void *cloudpark__park__v1__upsert_park_request__descriptor_address(void) { return &cloudpark__park__v1__upsert_park_request__descriptor; }
static inline const void *cloudpark__park__v1__list_spaces_request__descriptor_address(void) { return &cloudpark__park__v1__list_spaces_request__descriptor; }
static inline const void *cloudpark__park__v1__space__descriptor_address(void) { return &cloudpark__park__v1__space__descriptor; }
static inline const void *cloudpark__park__v1__list_industry_classes_request__descriptor_address(void) { return &cloudpark__park__v1__list_industry_classes_request__descriptor; }
static inline const void *cloudpark__park__v1__industry_class__descriptor_address(void) { return &cloudpark__park__v1__industry_class__descriptor; }
static inline const void *cloudpark__park__v1__list_industry_codes_request__descriptor_address(void) { return &cloudpark__park__v1__list_industry_codes_request__descriptor; }
static inline const void *cloudpark__park__v1__industry_code__descriptor_address(void) { return &cloudpark__park__v1__industry_code__descriptor; }
static inline const void *cloudpark__park__v1__list_thresholds_request__descriptor_address(void) { return &cloudpark__park__v1__list_thresholds_request__descriptor; }
static inline const void *cloudpark__park__v1__threshold__descriptor_address(void) { return &cloudpark__park__v1__threshold__descriptor; }
static inline const void *cloudpark__park__v1__list_holidays_request__descriptor_address(void) { return &cloudpark__park__v1__list_holidays_request__descriptor; }
static inline const void *cloudpark__park__v1__holiday__descriptor_address(void) { return &cloudpark__park__v1__holiday__descriptor; }
static inline const void *cloudpark__park__v1__list_process_steps_request__descriptor_address(void) { return &cloudpark__park__v1__list_process_steps_request__descriptor; }
static inline const void *cloudpark__park__v1__process_step__descriptor_address(void) { return &cloudpark__park__v1__process_step__descriptor; }
static inline const void *cloudpark__park__v1__list_reference_policies_request__descriptor_address(void) { return &cloudpark__park__v1__list_reference_policies_request__descriptor; }
static inline const void *cloudpark__park__v1__reference_policy__descriptor_address(void) { return &cloudpark__park__v1__reference_policy__descriptor; }
static inline const void *cloudpark__park__v1__get_reference_policy_request__descriptor_address(void) { return &cloudpark__park__v1__get_reference_policy_request__descriptor; }
static inline const void *cloudpark__park__v1__park_event__descriptor_address(void) { return &cloudpark__park__v1__park_event__descriptor; }

#endif
