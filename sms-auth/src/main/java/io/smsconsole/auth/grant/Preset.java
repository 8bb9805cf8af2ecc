package io.smsconsole.auth.grant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.smsconsole.core.base.text.Texts;

/**
 * The policies that come with the product and that nobody can change. The first two are
 * those of the cloud whose API this product speaks.
 */
enum Preset {

	/** Everything of the product sms. */
	FULL_ACCESS(1, "QcloudSMSFullAccess", "sms:*"),

	/** Whatever only tells. */
	READONLY_ACCESS(2, "QcloudSMSReadonlyAccess", "sms:Describe*", "sms:Pull*", "sms:SendStatusStatistics",
			"sms:CallbackStatusStatistics", "sms:SmsPackagesStatistics", "sms:AddDumpLogTask"),

	/** Sending and group sends, but no settings. */
	OPERATOR(3, "SMSOperator", "sms:Describe*", "sms:Pull*", "sms:SendSms", "sms:ReportConversion",
			"sms:CreateSendTask", "sms:UploadRecipientList", "sms:ModifyTaskStatus*", "sms:CancelSendSMSTask",
			"sms:PauseSendTask", "sms:ResumeSendTask", "sms:ModifySendTaskRate", "sms:ResendFailed", "sms:TestSendTask",
			"sms:*SendTrial", "sms:*Customer*", "sms:*ShortLink*", "sms:SendStatusStatistics",
			"sms:CallbackStatusStatistics", "sms:AddDumpLogTask"),

	/** Looking at what is handed in, and deciding on it. */
	REVIEWER(4, "SMSReviewer", "sms:Describe*", "sms:Review*"),

	/** Packages, spend and figures. */
	FINANCE(5, "SMSFinance", "sms:DescribeAppList", "sms:DescribeAppInfo", "sms:Describe*Statistic*",
			"sms:DescribeSendSMSResult", "sms:DescribeReceiptResult", "sms:*Package*", "sms:*Pkg*", "sms:*Price*",
			"sms:SendStatusStatistics", "sms:CallbackStatusStatistics", "sms:*DumpLogTask");

	private final long id;

	private final String label;

	private final List<String> actions;

	Preset(long id, String label, String... actions) {
		this.id = id;
		this.label = label;
		this.actions = List.of(actions);
	}

	String label() {
		return this.label;
	}

	String description(Locale locale) {
		return Texts.of("actions", locale).getString("preset." + this.label);
	}

	/**
	 * Its text in the policy language.
	 * @param known tells whether an operation or a pattern of operations means any; what
	 * this installation does not have is left out
	 */
	String document(Predicate<String> known) {
		return """
				{
				  "version": "2.0",
				  "statement": [
				    {
				      "effect": "allow",
				      "action": [%s
				      ],
				      "resource": ["*"]
				    }
				  ]
				}""".formatted(this.actions.stream()
			.filter(known)
			.map((action) -> "\n        \"name/" + action + "\"")
			.collect(Collectors.joining(",")));
	}

	long id() {
		return this.id;
	}

	static Optional<Preset> find(long id) {
		return Arrays.stream(values()).filter((preset) -> preset.id == id).findFirst();
	}

	static boolean named(String name) {
		return Arrays.stream(values()).anyMatch((preset) -> preset.label.equalsIgnoreCase(name));
	}

}
