package io.smsconsole.web.console.qualification;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.qualification.AddSmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.Manager;
import io.smsconsole.core.catalog.qualification.ModifySmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.QualificationInfo;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.form.Uploads;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is entered about a company.
 *
 * @param qualificationName its name
 * @param purpose whose company it is
 * @param creditCode its unified social credit code
 * @param legalPerson its legal representative
 * @param manager the person who answers for what is sent
 * @param imageSet licence and other documents
 * @param upstreamId its id at the upstream
 * @param commissionImageSet letters of authorisation
 * @param submit {@code false} where it is only to be kept
 */
record QualificationForm(String qualificationName, String purpose, String creditCode, String legalPerson,
		ManagerForm manager, List<MultipartFile> imageSet, String upstreamId, List<MultipartFile> commissionImageSet,
		String submit) {

	private static final String KEEP = "false";

	static final QualificationForm EMPTY = new QualificationForm("", "0", "", "", ManagerForm.EMPTY, List.of(), "",
			List.of(), "");

	/** A company that nobody has, which passes the checks: for trying. */
	static final QualificationForm SAMPLE = new QualificationForm("示例科技有限公司", "0", "91440300MA5F2XHT8C", "王建国",
			new ManagerForm("李小红", "13800138000", "110101199003071234"), List.of(), "", List.of(), "");

	QualificationForm {
		manager = (manager != null) ? manager : ManagerForm.EMPTY;
	}

	/**
	 * What to change; phone and identity number are not shown, and stay where nothing is
	 * entered.
	 */
	static QualificationForm of(QualificationInfo info) {
		return new QualificationForm(info.qualificationName(), String.valueOf(info.purpose()), info.creditCode(),
				info.legalPerson(), new ManagerForm(info.manager().name(), "", ""), List.of(),
				(info.upstreamId() > 0) ? String.valueOf(info.upstreamId()) : "", List.of(), "");
	}

	/**
	 * What is wrong with what was entered, before an operation sees it.
	 */
	List<SmsException> problems() {
		boolean noNumber = StringUtils.hasText(this.upstreamId) && Entered.number(this.upstreamId) == null;
		return noNumber ? List.of(new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "UpstreamId", "parameter.number"))
				: List.of();
	}

	/**
	 * How what was done is told.
	 */
	String told() {
		return KEEP.equals(this.submit) ? "qualification.kept-for-later" : "qualification.submitted";
	}

	AddSmsQualificationRequest addition() {
		return new AddSmsQualificationRequest(this.qualificationName, null, Entered.integer(this.purpose),
				this.creditCode, this.legalPerson, this.manager.manager(), Uploads.base64(this.imageSet),
				Entered.number(this.upstreamId), Uploads.base64(this.commissionImageSet), !KEEP.equals(this.submit));
	}

	ModifySmsQualificationRequest change(long id, String company) {
		return new ModifySmsQualificationRequest(id, this.qualificationName, company, Entered.integer(this.purpose),
				this.creditCode, this.legalPerson, this.manager.manager(), Uploads.base64(this.imageSet),
				Entered.number(this.upstreamId), Uploads.base64(this.commissionImageSet), !KEEP.equals(this.submit));
	}

	/**
	 * What is entered about the person.
	 *
	 * @param name the person's name
	 * @param phone a mobile number
	 * @param idNumber the number of an identity document
	 */
	record ManagerForm(String name, String phone, String idNumber) {

		static final ManagerForm EMPTY = new ManagerForm("", "", "");

		private Manager manager() {
			return new Manager(this.name, this.phone, this.idNumber);
		}

	}

}
