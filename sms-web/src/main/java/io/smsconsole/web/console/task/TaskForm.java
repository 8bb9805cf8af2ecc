package io.smsconsole.web.console.task;

import java.util.ArrayList;
import java.util.List;

import org.springframework.web.multipart.MultipartFile;

/**
 * What a person entered for a group send, as they entered it. Fields of the operation
 * have the operation's names, so that its refusals find them.
 */
class TaskForm extends RecurrenceForm {

	private String taskName = "";

	private String smsSdkAppId = "";

	private String signName = "";

	private String templateId = "";

	private Values values = Values.OWN;

	private List<String> templateParamSet = new ArrayList<>();

	private Source source = Source.FILE;

	private String recipientListId = "";

	private MultipartFile file;

	private String phoneNumbers = "";

	private List<Long> customerGroupIdSet = new ArrayList<>();

	private List<Long> excludedCustomerGroupIdSet = new ArrayList<>();

	private When when = When.NOW;

	private String sendTime = "";

	private String ratePerSecond = "";

	public String getTaskName() {
		return this.taskName;
	}

	public void setTaskName(String taskName) {
		this.taskName = taskName;
	}

	public String getSmsSdkAppId() {
		return this.smsSdkAppId;
	}

	public void setSmsSdkAppId(String smsSdkAppId) {
		this.smsSdkAppId = smsSdkAppId;
	}

	public String getSignName() {
		return this.signName;
	}

	public void setSignName(String signName) {
		this.signName = signName;
	}

	public String getTemplateId() {
		return this.templateId;
	}

	public void setTemplateId(String templateId) {
		this.templateId = templateId;
	}

	/**
	 * Where the values come from: customers bring none of their own.
	 * @return the choice, or the only one there is
	 */
	public Values getValues() {
		return (this.source == Source.GROUPS) ? Values.SAME : this.values;
	}

	public void setValues(Values values) {
		this.values = values;
	}

	public List<String> getTemplateParamSet() {
		return this.templateParamSet;
	}

	public void setTemplateParamSet(List<String> templateParamSet) {
		this.templateParamSet = templateParamSet;
	}

	public Source getSource() {
		return this.source;
	}

	public void setSource(Source source) {
		this.source = source;
	}

	public String getRecipientListId() {
		return this.recipientListId;
	}

	public void setRecipientListId(String recipientListId) {
		this.recipientListId = recipientListId;
	}

	public MultipartFile getFile() {
		return this.file;
	}

	public void setFile(MultipartFile file) {
		this.file = file;
	}

	public String getPhoneNumbers() {
		return this.phoneNumbers;
	}

	public void setPhoneNumbers(String phoneNumbers) {
		this.phoneNumbers = phoneNumbers;
	}

	public List<Long> getCustomerGroupIdSet() {
		return this.customerGroupIdSet;
	}

	public void setCustomerGroupIdSet(List<Long> customerGroupIdSet) {
		this.customerGroupIdSet = customerGroupIdSet;
	}

	public List<Long> getExcludedCustomerGroupIdSet() {
		return this.excludedCustomerGroupIdSet;
	}

	public void setExcludedCustomerGroupIdSet(List<Long> excludedCustomerGroupIdSet) {
		this.excludedCustomerGroupIdSet = excludedCustomerGroupIdSet;
	}

	public When getWhen() {
		return this.when;
	}

	public void setWhen(When when) {
		this.when = when;
	}

	public String getSendTime() {
		return this.sendTime;
	}

	public void setSendTime(String sendTime) {
		this.sendTime = sendTime;
	}

	public String getRatePerSecond() {
		return this.ratePerSecond;
	}

	public void setRatePerSecond(String ratePerSecond) {
		this.ratePerSecond = ratePerSecond;
	}

	/**
	 * Where the values of the template's variables come from.
	 */
	enum Values {

		/** Each row of the list brings its own. */
		OWN,

		/** They are the same for everyone. */
		SAME

	}

	/**
	 * Where the numbers come from.
	 */
	enum Source {

		/** An uploaded file. */
		FILE,

		/** Entered by hand. */
		NUMBERS,

		/** Those of customers. */
		GROUPS

	}

	/**
	 * When to begin.
	 */
	enum When {

		/** When it is confirmed. */
		NOW,

		/** At a time. */
		LATER,

		/** Again and again. */
		RECURRING

	}

}
