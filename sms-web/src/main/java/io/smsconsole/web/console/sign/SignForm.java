package io.smsconsole.web.console.sign;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
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
record SignForm(String signName, Integer signType, Integer documentType, Integer signPurpose, Long qualificationId,
		String remark, MultipartFile proofImage, MultipartFile commissionImage) {

	static final SignForm EMPTY = new SignForm("", 0, 1, 0, null, "", null, null);

	static SignForm of(SignInfo sign) {
		return new SignForm(sign.signName(), sign.signType(), sign.documentType(), sign.signPurpose(),
				sign.qualificationId(), sign.remark(), null, null);
	}

	AddSmsSignRequest addition(Region region) {
		return new AddSmsSignRequest(this.signName, this.signType, this.documentType, region.wire(), this.signPurpose,
				Uploads.base64(this.proofImage), Uploads.base64(this.commissionImage), this.remark,
				this.qualificationId);
	}

	ModifySmsSignRequest change(Region region, long id) {
		return new ModifySmsSignRequest(id, this.signName, this.signType, this.documentType, region.wire(),
				this.signPurpose, Uploads.base64(this.proofImage), Uploads.base64(this.commissionImage), this.remark,
				this.qualificationId);
	}

}
