package io.smsconsole.auth.user;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

/**
 * Tells everything at once that is wrong with what somebody is about to enter about an
 * account, for forms that are checked as one types.
 */
@Component
public class UserChecks {

	private static final String SOMEBODY = "somebody";

	private final Accounts accounts;

	UserChecks(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Looks at a new account.
	 * @param request what was entered
	 * @return the refusals that would come, one for each parameter
	 */
	public List<SmsException> problems(AddUserRequest request) {
		String name = (request.name() != null) ? request.name() : "";
		return problems(Stream.concat(Stream.of(() -> name(name), () -> password(name, request.password())),
				texts(request.remark(), request.countryCode(), request.phoneNum(), request.email())));
	}

	/**
	 * Looks at a change.
	 * @param request what was entered
	 * @return the refusals that would come, one for each parameter
	 */
	public List<SmsException> problems(UpdateUserRequest request) {
		return problems(texts(request.remark(), request.countryCode(), request.phoneNum(), request.email()));
	}

	private void name(String name) {
		UserText text = text(name, null, null, null, null);
		if (this.accounts.find(text.name()).isPresent()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_SUB_USER_NAME_IN_USE, "Name", null);
		}
	}

	private static void password(String name, String password) {
		if (password != null && !password.isEmpty()) {
			NewPassword.chosen(name, password, true);
		}
	}

	private static Stream<Runnable> texts(String remark, String countryCode, String phone, String email) {
		return Stream.of(() -> text(SOMEBODY, remark, null, null, null),
				() -> text(SOMEBODY, null, countryCode, null, null), () -> text(SOMEBODY, null, null, phone, null),
				() -> text(SOMEBODY, null, null, null, email));
	}

	private static UserText text(String name, String remark, String countryCode, String phone, String email) {
		return UserText.of(name, remark, countryCode, phone, email, false);
	}

	private static List<SmsException> problems(Stream<Runnable> checks) {
		return checks.map(UserChecks::problem).flatMap(Optional::stream).toList();
	}

	private static Optional<SmsException> problem(Runnable check) {
		try {
			check.run();
			return Optional.empty();
		}
		catch (SmsException ex) {
			return Optional.of(ex);
		}
	}

}
