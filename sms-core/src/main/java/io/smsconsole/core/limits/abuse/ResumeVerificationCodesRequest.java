package io.smsconsole.core.limits.abuse;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Lets an application send verification codes again.
 *
 * @param smsSdkAppId the application
 */
public record ResumeVerificationCodesRequest(@Required String smsSdkAppId) implements AppScoped {

}
