package io.smsconsole.core.base.error;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every code that the API can answer with. Constants are named after the code on the
 * wire; the texts are in the bundle {@code errors}, keyed by that code.
 */
public enum ErrorCode {

	ACTION_OFFLINE("ActionOffline"), AUTH_FAILURE_INVALID_AUTHORIZATION("AuthFailure.InvalidAuthorization"),
	AUTH_FAILURE_INVALID_SECRET_ID("AuthFailure.InvalidSecretId"), AUTH_FAILURE_MFA_FAILURE("AuthFailure.MFAFailure"),
	AUTH_FAILURE_SECRET_ID_NOT_FOUND("AuthFailure.SecretIdNotFound"),
	AUTH_FAILURE_SIGNATURE_EXPIRE("AuthFailure.SignatureExpire"),
	AUTH_FAILURE_SIGNATURE_FAILURE("AuthFailure.SignatureFailure"),
	AUTH_FAILURE_TOKEN_FAILURE("AuthFailure.TokenFailure"),
	AUTH_FAILURE_UNAUTHORIZED_OPERATION("AuthFailure.UnauthorizedOperation"), DRY_RUN_OPERATION("DryRunOperation"),
	FAILED_OPERATION("FailedOperation"), INTERNAL_ERROR("InternalError"), INVALID_ACTION("InvalidAction"),
	INVALID_PARAMETER("InvalidParameter"), INVALID_PARAMETER_VALUE("InvalidParameterValue"),
	INVALID_REQUEST("InvalidRequest"), IP_IN_BLACKLIST("IpInBlacklist"), IP_NOT_IN_WHITELIST("IpNotInWhitelist"),
	LIMIT_EXCEEDED("LimitExceeded"), MISSING_PARAMETER("MissingParameter"), NO_SUCH_PRODUCT("NoSuchProduct"),
	NO_SUCH_VERSION("NoSuchVersion"), REQUEST_LIMIT_EXCEEDED("RequestLimitExceeded"),
	REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED("RequestLimitExceeded.GlobalRegionUinLimitExceeded"),
	REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED("RequestLimitExceeded.IPLimitExceeded"),
	REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED("RequestLimitExceeded.UinLimitExceeded"),
	REQUEST_SIZE_LIMIT_EXCEEDED("RequestSizeLimitExceeded"), RESOURCE_IN_USE("ResourceInUse"),
	RESOURCE_INSUFFICIENT("ResourceInsufficient"), RESOURCE_NOT_FOUND("ResourceNotFound"),
	RESOURCE_UNAVAILABLE("ResourceUnavailable"), RESPONSE_SIZE_LIMIT_EXCEEDED("ResponseSizeLimitExceeded"),
	SERVICE_UNAVAILABLE("ServiceUnavailable"), UNAUTHORIZED_OPERATION("UnauthorizedOperation"),
	UNKNOWN_PARAMETER("UnknownParameter"), UNSUPPORTED_OPERATION("UnsupportedOperation"),
	UNSUPPORTED_PROTOCOL("UnsupportedProtocol"), UNSUPPORTED_REGION("UnsupportedRegion"),
	FAILED_OPERATION_CONTAIN_SENSITIVE_WORD("FailedOperation.ContainSensitiveWord"),
	FAILED_OPERATION_FAIL_RESOLVE_PACKET("FailedOperation.FailResolvePacket"),
	FAILED_OPERATION_FORBID_ADD_MARKETING_TEMPLATES("FailedOperation.ForbidAddMarketingTemplates"),
	FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE("FailedOperation.InsufficientBalanceInSmsPackage"),
	FAILED_OPERATION_JSON_PARSE_FAIL("FailedOperation.JsonParseFail"),
	FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT("FailedOperation.MarketingSendTimeConstraint"),
	FAILED_OPERATION_MISSING_SIGNATURE("FailedOperation.MissingSignature"),
	FAILED_OPERATION_MISSING_SIGNATURE_LIST("FailedOperation.MissingSignatureList"),
	FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY("FailedOperation.MissingSignatureToModify"),
	FAILED_OPERATION_MISSING_TEMPLATE_LIST("FailedOperation.MissingTemplateList"),
	FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY("FailedOperation.MissingTemplateToModify"),
	FAILED_OPERATION_NOT_ENTERPRISE_CERTIFICATION("FailedOperation.NotEnterpriseCertification"),
	FAILED_OPERATION_OTHER_ERROR("FailedOperation.OtherError"),
	FAILED_OPERATION_PARAMETERS_OTHER_ERROR("FailedOperation.ParametersOtherError"),
	FAILED_OPERATION_PHONE_NUMBER_IN_BLACKLIST("FailedOperation.PhoneNumberInBlacklist"),
	FAILED_OPERATION_PHONE_NUMBER_PARSE_FAIL("FailedOperation.PhoneNumberParseFail"),
	FAILED_OPERATION_PROHIBIT_SUB_ACCOUNT_USE("FailedOperation.ProhibitSubAccountUse"),
	FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED("FailedOperation.QualificationIdNotApproved"),
	FAILED_OPERATION_SIGN_ID_NOT_EXIST("FailedOperation.SignIdNotExist"),
	FAILED_OPERATION_SIGN_NUMBER_LIMIT("FailedOperation.SignNumberLimit"),
	FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED("FailedOperation.SignatureIncorrectOrUnapproved"),
	FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK("FailedOperation.TemplateAlreadyPassedCheck"),
	FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST("FailedOperation.TemplateIdNotExist"),
	FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED("FailedOperation.TemplateIncorrectOrUnapproved"),
	FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT("FailedOperation.TemplateNumberLimit"),
	FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE(
			"FailedOperation.TemplateParamSetNotMatchApprovedTemplate"),
	FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST("FailedOperation.TemplateUnapprovedOrNotExist"),
	INTERNAL_ERROR_JSON_PARSE_FAIL("InternalError.JsonParseFail"),
	INTERNAL_ERROR_OTHER_ERROR("InternalError.OtherError"),
	INTERNAL_ERROR_PARSE_BACKEND_RESPONSE_FAIL("InternalError.ParseBackendResponseFail"),
	INTERNAL_ERROR_REQUEST_TIME_EXCEPTION("InternalError.RequestTimeException"),
	INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST("InternalError.RestApiInterfaceNotExist"),
	INTERNAL_ERROR_SEND_AND_RECV_FAIL("InternalError.SendAndRecvFail"),
	INTERNAL_ERROR_SIG_FIELD_MISSING("InternalError.SigFieldMissing"),
	INTERNAL_ERROR_SIG_VERIFICATION_FAIL("InternalError.SigVerificationFail"),
	INTERNAL_ERROR_TIMEOUT("InternalError.Timeout"), INTERNAL_ERROR_UNKNOWN_ERROR("InternalError.UnknownError"),
	INVALID_PARAMETER_APPID_AND_BIZ_ID("InvalidParameter.AppidAndBizId"),
	INVALID_PARAMETER_DIRTY_WORD_FOUND("InvalidParameter.DirtyWordFound"),
	INVALID_PARAMETER_INVALID_PARAMETERS("InvalidParameter.InvalidParameters"),
	INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL("InvalidParameterValue.BeginTimeVerifyFail"),
	INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT("InvalidParameterValue.ContentLengthLimit"),
	INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL("InvalidParameterValue.EndTimeVerifyFail"),
	INVALID_PARAMETER_VALUE_IMAGE_INVALID("InvalidParameterValue.ImageInvalid"),
	INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER("InvalidParameterValue.IncorrectPhoneNumber"),
	INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE("InvalidParameterValue.InvalidDocumentType"),
	INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL("InvalidParameterValue.InvalidInternational"),
	INVALID_PARAMETER_VALUE_INVALID_SIGN_PURPOSE("InvalidParameterValue.InvalidSignPurpose"),
	INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE("InvalidParameterValue.InvalidSmsType"),
	INVALID_PARAMETER_VALUE_INVALID_START_TIME("InvalidParameterValue.InvalidStartTime"),
	INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT("InvalidParameterValue.InvalidTemplateFormat"),
	INVALID_PARAMETER_VALUE_INVALID_USED_METHOD("InvalidParameterValue.InvalidUsedMethod"),
	INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL("InvalidParameterValue.LimitVerifyFail"),
	INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE(
			"InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"),
	INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL("InvalidParameterValue.OffsetVerifyFail"),
	INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER(
			"InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"),
	INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND("InvalidParameterValue.QualificationIdNotFound"),
	INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST("InvalidParameterValue.SdkAppIdNotExist"),
	INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK("InvalidParameterValue.SignAlreadyPassedCheck"),
	INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED("InvalidParameterValue.SignExistAndUnapproved"),
	INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG("InvalidParameterValue.SignNameLengthTooLong"),
	INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR("InvalidParameterValue.TemplateParameterFormatError"),
	INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT("InvalidParameterValue.TemplateParameterLengthLimit"),
	INVALID_PARAMETER_VALUE_TEMPLATE_WITH_DIRTY_WORDS("InvalidParameterValue.TemplateWithDirtyWords"),
	INVALID_PARAMETER_VALUE_UNSUPPORTED_TEMPLATE_VARIABLE("InvalidParameterValue.UnsupportedTemplateVariable"),
	LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_DAILY_LIMIT("LimitExceeded.AppCountryOrRegionDailyLimit"),
	LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_IN_BLACKLIST("LimitExceeded.AppCountryOrRegionInBlacklist"),
	LIMIT_EXCEEDED_APP_DAILY_LIMIT("LimitExceeded.AppDailyLimit"),
	LIMIT_EXCEEDED_APP_GLOBAL_DAILY_LIMIT("LimitExceeded.AppGlobalDailyLimit"),
	LIMIT_EXCEEDED_APP_MAINLAND_CHINA_DAILY_LIMIT("LimitExceeded.AppMainlandChinaDailyLimit"),
	LIMIT_EXCEEDED_DAILY_LIMIT("LimitExceeded.DailyLimit"),
	LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT("LimitExceeded.DeliveryFrequencyLimit"),
	LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT("LimitExceeded.PhoneNumberCountLimit"),
	LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT("LimitExceeded.PhoneNumberDailyLimit"),
	LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT("LimitExceeded.PhoneNumberOneHourLimit"),
	LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT("LimitExceeded.PhoneNumberSameContentDailyLimit"),
	LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT("LimitExceeded.PhoneNumberThirtySecondLimit"),
	MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET("MissingParameter.EmptyPhoneNumberSet"),
	UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY(
			"UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"),
	UNAUTHORIZED_OPERATION_REQUEST_IP_NOT_IN_WHITELIST("UnauthorizedOperation.RequestIpNotInWhitelist"),
	UNAUTHORIZED_OPERATION_REQUEST_PERMISSION_DENY("UnauthorizedOperation.RequestPermissionDeny"),
	UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED("UnauthorizedOperation.SdkAppIdIsDisabled"),
	UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS("UnauthorizedOperation.ServiceSuspendDueToArrears"),
	UNAUTHORIZED_OPERATION_SMS_SDK_APP_ID_VERIFY_FAIL("UnauthorizedOperation.SmsSdkAppIdVerifyFail"),
	UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE(
			"UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"),
	UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER(
			"UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"),
	UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE(
			"UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"),
	UNSUPPORTED_OPERATION_UNSUPPORTED_REGION("UnsupportedOperation.UnsupportedRegion"),
	// those of access management, service cam
	FAILED_OPERATION_POLICY_FULL("FailedOperation.PolicyFull"),
	FAILED_OPERATION_POLICY_NAME_IN_USE("FailedOperation.PolicyNameInUse"),
	INVALID_PARAMETER_ACTION_ERROR("InvalidParameter.ActionError"),
	INVALID_PARAMETER_ATTACHMENT_FULL("InvalidParameter.AttachmentFull"),
	INVALID_PARAMETER_CONDITION_ERROR("InvalidParameter.ConditionError"),
	INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT("InvalidParameter.DescriptionLengthOverlimit"),
	INVALID_PARAMETER_EFFECT_ERROR("InvalidParameter.EffectError"),
	INVALID_PARAMETER_GROUP_FULL("InvalidParameter.GroupFull"),
	INVALID_PARAMETER_GROUP_NAME_IN_USE("InvalidParameter.GroupNameInUse"),
	INVALID_PARAMETER_PARAM_ERROR("InvalidParameter.ParamError"),
	INVALID_PARAMETER_PASSWORD_VIOLATED_RULES("InvalidParameter.PasswordViolatedRules"),
	INVALID_PARAMETER_POLICY_DOCUMENT_ERROR("InvalidParameter.PolicyDocumentError"),
	INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT("InvalidParameter.PolicyDocumentLengthOverLimit"),
	INVALID_PARAMETER_POLICY_NAME_ERROR("InvalidParameter.PolicyNameError"),
	INVALID_PARAMETER_RESOURCE_ERROR("InvalidParameter.ResourceError"),
	INVALID_PARAMETER_STATEMENT_ERROR("InvalidParameter.StatementError"),
	INVALID_PARAMETER_SUB_USER_FULL("InvalidParameter.SubUserFull"),
	INVALID_PARAMETER_SUB_USER_NAME_IN_USE("InvalidParameter.SubUserNameInUse"),
	INVALID_PARAMETER_USER_GROUP_FULL("InvalidParameter.UserGroupFull"),
	INVALID_PARAMETER_USER_NAME_ILLEGAL("InvalidParameter.UserNameIllegal"),
	INVALID_PARAMETER_VERSION_ERROR("InvalidParameter.VersionError"),
	OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT("OperationDenied.AccessKeyOverLimit"),
	OPERATION_DENIED_HAVE_KEYS("OperationDenied.HaveKeys"), OPERATION_DENIED_SUB_UIN("OperationDenied.SubUin"),
	RESOURCE_NOT_FOUND_GROUP_NOT_EXIST("ResourceNotFound.GroupNotExist"),
	RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND("ResourceNotFound.PolicyIdNotFound"),
	RESOURCE_NOT_FOUND_SECRET_NOT_EXIST("ResourceNotFound.SecretNotExist"),
	RESOURCE_NOT_FOUND_USER_NOT_EXIST("ResourceNotFound.UserNotExist");

	private static final Map<String, ErrorCode> BY_CODE = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(ErrorCode::code, Function.identity()));

	private final String code;

	ErrorCode(String code) {
		this.code = code;
	}

	/**
	 * The code as it stands on the wire, such as {@code FailedOperation.OtherError}.
	 * @return the code
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Finds a code by its wire form.
	 * @param code such as {@code InternalError}
	 * @return the constant, or empty for a code that this platform does not know
	 */
	public static Optional<ErrorCode> of(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

}
