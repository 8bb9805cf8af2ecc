package io.smsconsole.web.console.dnd;

import io.smsconsole.core.audience.dnd.UploadDoNotDisturbRequest;
import io.smsconsole.core.base.sheet.UploadedSheet;
import io.smsconsole.web.console.number.SignName;
import io.smsconsole.web.form.Entered;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is entered about people who are not to be disturbed.
 *
 * @param signName a sign and its region
 * @param smsType the number of a type, 0 for all
 * @param phoneNumbers a number on each line
 * @param file a sheet instead
 * @param agreed whether these people asked for it
 */
public record DoNotDisturbForm(String signName, String smsType, String phoneNumbers, MultipartFile file,
		boolean agreed) {

	static final DoNotDisturbForm EMPTY = new DoNotDisturbForm(null, "0", null, null, false);

	UploadDoNotDisturbRequest toRequest(UploadedSheet sheet) {
		SignName sign = SignName.parse(this.signName);
		return new UploadDoNotDisturbRequest((sign.international() != null) ? sign.international() : 0, sign.name(),
				Entered.integer(this.smsType), this.agreed, sheet, this.phoneNumbers);
	}

}
