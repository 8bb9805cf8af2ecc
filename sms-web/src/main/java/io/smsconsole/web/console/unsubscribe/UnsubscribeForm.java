package io.smsconsole.web.console.unsubscribe;

import io.smsconsole.core.audience.unsubscribe.UploadUnsubscribeRequest;
import io.smsconsole.core.base.sheet.UploadedSheet;
import io.smsconsole.web.console.number.SignName;
import io.smsconsole.web.form.Entered;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is entered about people who unsubscribed elsewhere.
 *
 * @param smsSdkAppId the application that they are added for
 * @param signName a sign and its region
 * @param smsType the number of a type
 * @param phoneNumbers a number on each line
 * @param file a sheet instead
 */
public record UnsubscribeForm(String smsSdkAppId, String signName, String smsType, String phoneNumbers,
		MultipartFile file) {

	static final UnsubscribeForm EMPTY = new UnsubscribeForm(null, null, "1", null, null);

	UploadUnsubscribeRequest toRequest(UploadedSheet sheet) {
		SignName sign = SignName.parse(this.signName);
		return new UploadUnsubscribeRequest(this.smsSdkAppId, (sign.international() != null) ? sign.international() : 0,
				sign.name(), Entered.integer(this.smsType), sheet, this.phoneNumbers);
	}

}
