package io.smsconsole.web.console.sign;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.form.Uploads;

import org.springframework.web.multipart.MultipartFile;

/**
 * What is entered about a sign.
 *
 * @param signName the sign itself
 * @param signType what it names
 * @param documentType what the proof image shows
 * @param signPurpose whose sign it is
 * @param qualificationId the company in whose name it is handed in
 * @param remark what it is for
 * @param proofImage the document
 * @param commissionImage the letter of authorisation
 */
record SignForm(String signName, String signType, String documentType, String signPurpose, String qualificationId,
		String remark, MultipartFile proofImage, MultipartFile commissionImage) {

	static final SignForm EMPTY = new SignForm("", "0", "1", "0", "", "", null, null);

	static final SignForm OF_APP = new SignForm("", "1", "4", "0", "", "", null, null);

	static SignForm ofType(String signType) {
		return new SignForm("", signType, "", "", "", "", null, null);
	}

	static SignForm of(SignInfo sign) {
		return new SignForm(sign.signName(), String.valueOf(sign.signType()), String.valueOf(sign.documentType()),
				String.valueOf(sign.signPurpose()), String.valueOf(sign.qualificationId()), sign.remark(), null, null);
	}

	AddSmsSignRequest addition(Region region) {
		return new AddSmsSignRequest(this.signName, Entered.integer(this.signType), Entered.integer(this.documentType),
				region.wire(), Entered.integer(this.signPurpose), Uploads.base64(this.proofImage),
				Uploads.base64(this.commissionImage), this.remark, Entered.number(this.qualificationId));
	}

	ModifySmsSignRequest change(Region region, long id) {
		AddSmsSignRequest text = addition(region);
		return new ModifySmsSignRequest(id, text.signName(), text.signType(), text.documentType(), text.international(),
				text.signPurpose(), text.proofImage(), text.commissionImage(), text.remark(), text.qualificationId());
	}

}
