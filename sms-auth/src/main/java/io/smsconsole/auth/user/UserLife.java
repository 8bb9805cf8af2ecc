package io.smsconsole.auth.user;

import java.util.Objects;

import io.smsconsole.auth.key.NewKey;
import io.smsconsole.auth.key.UserKeys;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Makes, changes and deletes sub-accounts as requests ask for it, each in one
 * transaction.
 */
@Service
class UserLife {

	private final Users users;

	private final UserKeys keys;

	UserLife(Users users, UserKeys keys) {
		this.users = users;
		this.keys = keys;
	}

	@RetriedTransaction
	public AddUserResponse add(AddUserRequest request) {
		UserText text = UserText.of(Parameters.present("Name", request.name()), request.remark(), request.countryCode(),
				request.phoneNum(), request.email(), UserFlags.read("ConsoleLogin", request.consoleLogin(), false));
		boolean mustChange = UserFlags.read("NeedResetPassword", request.needResetPassword(), true);
		boolean useApi = UserFlags.read("UseApi", request.useApi(), false);
		NewPassword password = (request.password() == null || request.password().isEmpty())
				? NewPassword.madeUp(mustChange) : NewPassword.chosen(text.name(), request.password(), mustChange);
		User user = this.users.add(text, password);
		NewKey key = useApi ? this.keys.create(user.uin()) : null;
		return new AddUserResponse(user.uin(), user.name(),
				(text.consoleLogin() && password.madeUp()) ? password.text() : "", (key != null) ? key.secretId() : "",
				(key != null) ? key.secretKey() : "", user.uin());
	}

	@RetriedTransaction
	public void update(User user, UpdateUserRequest request) {
		boolean consoleLogin = UserFlags.read("ConsoleLogin", request.consoleLogin(), user.consoleLogin());
		boolean useApi = UserFlags.read("UseApi", request.useApi(), user.useApi());
		if ((consoleLogin && !user.consoleLogin()) || (useApi && !user.useApi())) {
			checkOther(user);
		}
		UserText text = UserText.of(user.name(), orElse(request.remark(), user.remark()),
				orElse(request.countryCode(), user.countryCode()), orElse(request.phoneNum(), user.phone()),
				orElse(request.email(), user.email()), consoleLogin);
		boolean mustChange = UserFlags.read("NeedResetPassword", request.needResetPassword(), true);
		this.users.update(user.uin(), text,
				(request.password() != null) ? NewPassword.chosen(user.name(), request.password(), mustChange) : null,
				useApi);
	}

	@RetriedTransaction
	public void delete(User user, boolean withKeys) {
		if (!withKeys && this.keys.count(user.uin()) > 0) {
			throw new SmsException(ErrorCode.OPERATION_DENIED_HAVE_KEYS, "Name", null);
		}
		this.users.delete(user.uin());
	}

	/**
	 * A way in is a right that nobody gives to themselves, nor is a duty theirs to drop.
	 */
	private static void checkOther(User user) {
		if (Caller.current().filter((caller) -> caller.uin() == user.uin()).isPresent()) {
			throw new SmsException(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION, null, "reach.self");
		}
	}

	private static String orElse(String text, String other) {
		return Objects.requireNonNullElse(text, other);
	}

}
