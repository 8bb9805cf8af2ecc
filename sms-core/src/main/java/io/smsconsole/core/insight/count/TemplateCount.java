package io.smsconsole.core.insight.count;

/**
 * How many messages an application sent with a template.
 *
 * @param templateId the template
 * @param sdkAppId the application
 * @param messages how many
 */
public record TemplateCount(long templateId, long sdkAppId, long messages) {

	/**
	 * What is counted.
	 * @return template and application
	 */
	public Key key() {
		return new Key(this.templateId, this.sdkAppId);
	}

	/**
	 * A template and an application that sends it.
	 *
	 * @param templateId the template
	 * @param sdkAppId the application
	 */
	public record Key(long templateId, long sdkAppId) {

	}

}
