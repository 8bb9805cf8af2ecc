package io.smsconsole.web.api;

import java.util.Arrays;

import com.tencentcloudapi.cam.v20190116.CamClient;
import com.tencentcloudapi.cam.v20190116.models.AccessKey;
import com.tencentcloudapi.cam.v20190116.models.AddUserRequest;
import com.tencentcloudapi.cam.v20190116.models.AddUserResponse;
import com.tencentcloudapi.cam.v20190116.models.CreateAccessKeyRequest;
import com.tencentcloudapi.cam.v20190116.models.CreateAccessKeyResponse;
import com.tencentcloudapi.cam.v20190116.models.DeleteAccessKeyRequest;
import com.tencentcloudapi.cam.v20190116.models.DeleteUserRequest;
import com.tencentcloudapi.cam.v20190116.models.GetUserRequest;
import com.tencentcloudapi.cam.v20190116.models.GetUserResponse;
import com.tencentcloudapi.cam.v20190116.models.ListAccessKeysRequest;
import com.tencentcloudapi.cam.v20190116.models.ListUsersRequest;
import com.tencentcloudapi.cam.v20190116.models.SubAccountInfo;
import com.tencentcloudapi.cam.v20190116.models.UpdateAccessKeyRequest;
import com.tencentcloudapi.cam.v20190116.models.UpdateUserRequest;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.testing.BrowserTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Users and their keys as code, by the official SDK.
 */
@BrowserTest
class CamUsersIT {

	private final String name = "u" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordEncoder passwords;

	private CamClient cam;

	@BeforeEach
	void asTheOwner() {
		this.cam = CamSdk.client(this.port, this.hands.ownersKey());
	}

	@Test
	void areMadeShownChangedListedAndDeleted() throws TencentCloudSDKException {
		AddUserRequest add = add();
		add.setConsoleLogin(1L);
		add.setRemark("runs campaigns");
		add.setPhoneNum("13800138000");
		add.setCountryCode("86");
		add.setEmail("clerk@example.com");
		AddUserResponse added = this.cam.AddUser(add);
		assertThat(added.getName()).isEqualTo(this.name);
		assertThat(added.getUid()).isEqualTo(added.getUin()).isBetween(100_000_000_000L, 999_999_999_999L);
		assertThat(added.getPassword()).as("made up").hasSize(16);
		assertThat(added.getSecretId()).as("no key was asked for").isEmpty();
		assertThat(matches(added.getPassword())).isTrue();

		GetUserResponse user = get();
		assertThat(user.getUin()).isEqualTo(added.getUin());
		assertThat(user.getRemark()).isEqualTo("runs campaigns");
		assertThat(user.getConsoleLogin()).isEqualTo(1);
		assertThat(user.getPhoneNum()).isEqualTo("13800138000");
		assertThat(user.getCountryCode()).isEqualTo("86");
		assertThat(user.getEmail()).isEqualTo("clerk@example.com");

		UpdateUserRequest update = update();
		update.setRemark("left the team");
		update.setConsoleLogin(0L);
		update.setPassword("Another1Password");
		this.cam.UpdateUser(update);
		assertThat(get().getRemark()).isEqualTo("left the team");
		assertThat(get().getConsoleLogin()).isZero();
		assertThat(get().getEmail()).as("what is left out stays").isEqualTo("clerk@example.com");
		assertThat(matches("Another1Password")).isTrue();
		assertThat(Arrays.stream(this.cam.ListUsers(new ListUsersRequest()).getData()).map(SubAccountInfo::getName))
			.contains(this.name)
			.isSorted()
			.doesNotContain(this.accounts.owner().orElseThrow().name());

		this.cam.DeleteUser(delete());
		Sdk.refusal("ResourceNotFound.UserNotExist", this::get);
		assertThat(this.accounts.find(added.getUin())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ab,Short1!", "ab,alllowercase1", "ab,ONLYCAPITALS", "longname1X,LongName1x" })
	void areNotMadeWithAWeakPassword(String prefix, String password) {
		AddUserRequest add = add();
		add.setName(prefix.equals("ab") ? this.name : prefix);
		add.setPassword(password);
		assertThat(Sdk.refusal("InvalidParameter.PasswordViolatedRules", () -> this.cam.AddUser(add)))
			.startsWith("Password: ")
			.doesNotContain(password);
	}

	@Test
	void areNotMadeWithANameThatIsTakenOrNone() throws TencentCloudSDKException {
		this.cam.AddUser(add());
		AddUserRequest again = add();
		again.setName(this.name.toUpperCase());
		Sdk.refusal("InvalidParameter.SubUserNameInUse", () -> this.cam.AddUser(again));
		again.setName("no spaces please");
		Sdk.refusal("InvalidParameter.UserNameIllegal", () -> this.cam.AddUser(again));
		again.setName(null);
		Sdk.refusal("MissingParameter", () -> this.cam.AddUser(again));
		AddUserRequest odd = add();
		odd.setName(this.name + "x");
		odd.setConsoleLogin(2L);
		assertThat(Sdk.refusal("InvalidParameter.ParamError", () -> this.cam.AddUser(odd))).startsWith("ConsoleLogin");
		odd.setConsoleLogin(0L);
		odd.setEmail("nowhere");
		assertThat(Sdk.refusal("InvalidParameter.ParamError", () -> this.cam.AddUser(odd))).startsWith("Email");
	}

	@Test
	void neverIncludeTheOwner() {
		String owner = this.accounts.owner().orElseThrow().name();
		DeleteUserRequest delete = delete();
		delete.setName(owner);
		Sdk.refusal("OperationDenied.SubUin", () -> this.cam.DeleteUser(delete));
		UpdateUserRequest update = update();
		update.setName(owner);
		update.setRemark("mine now");
		Sdk.refusal("OperationDenied.SubUin", () -> this.cam.UpdateUser(update));
		GetUserRequest get = new GetUserRequest();
		get.setName(owner);
		Sdk.refusal("OperationDenied.SubUin", () -> this.cam.GetUser(get));
	}

	@Test
	void haveTwoKeysAtMostEachOfWhichIsSwitchedOffAndDeletedAtOnce() throws TencentCloudSDKException {
		AddUserResponse user = CamSdk.userWithKey(this.cam, this.name);
		CreateAccessKeyRequest create = new CreateAccessKeyRequest();
		create.setTargetUin(user.getUin());
		CreateAccessKeyResponse second = this.cam.CreateAccessKey(create);
		assertThat(second.getAccessKey().getStatus()).isEqualTo("Active");
		assertThat(second.getAccessKey().getSecretAccessKey()).hasSize(32);
		Sdk.refusal("OperationDenied.AccessKeyOverLimit", () -> this.cam.CreateAccessKey(create));
		assertThat(keys(user.getUin())).extracting(AccessKey::getAccessKeyId)
			.containsExactly(user.getSecretId(), second.getAccessKey().getAccessKeyId());

		CamClient own = CamSdk.client(this.port, new Credential(user.getSecretId(), user.getSecretKey()));
		ListAccessKeysRequest list = new ListAccessKeysRequest();
		assertThat(Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> own.ListAccessKeys(list)))
			.contains("cam:ListAccessKeys");
		status(user, "Inactive");
		Sdk.refusal("AuthFailure.SecretIdNotFound", () -> own.ListAccessKeys(list));
		assertThat(keys(user.getUin())[0].getStatus()).isEqualTo("Inactive");
		status(user, "Active");
		Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> own.ListAccessKeys(list));
		Sdk.refusal("InvalidParameter.ParamError", () -> status(user, "Broken"));

		DeleteAccessKeyRequest delete = new DeleteAccessKeyRequest();
		delete.setTargetUin(user.getUin());
		delete.setAccessKeyId(user.getSecretId());
		this.cam.DeleteAccessKey(delete);
		Sdk.refusal("ResourceNotFound.SecretNotExist", () -> this.cam.DeleteAccessKey(delete));
		Sdk.refusal("AuthFailure.SecretIdNotFound", () -> own.ListAccessKeys(list));
		delete.setAccessKeyId(second.getAccessKey().getAccessKeyId());
		delete.setTargetUin(null);
		Sdk.refusal("ResourceNotFound.SecretNotExist", () -> this.cam.DeleteAccessKey(delete));
	}

	@Test
	void areNotDeletedWithTheirKeysUnlessForced() throws TencentCloudSDKException {
		AddUserResponse user = CamSdk.userWithKey(this.cam, this.name);
		Sdk.refusal("OperationDenied.HaveKeys", () -> this.cam.DeleteUser(delete()));
		CamClient own = CamSdk.client(this.port, new Credential(user.getSecretId(), user.getSecretKey()));
		Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> own.ListUsers(new ListUsersRequest()));
		DeleteUserRequest forced = delete();
		forced.setForce(1L);
		this.cam.DeleteUser(forced);
		Sdk.refusal("AuthFailure.SecretIdNotFound", () -> own.ListUsers(new ListUsersRequest()));
	}

	@Test
	void tellWhenTheirKeysWereUsedLast() throws TencentCloudSDKException {
		AddUserResponse user = CamSdk.userWithKey(this.cam, this.name);
		CamClient own = CamSdk.client(this.port, new Credential(user.getSecretId(), user.getSecretKey()));
		Sdk.refusal("AuthFailure.UnauthorizedOperation", () -> own.ListUsers(new ListUsersRequest()));
		String list = "{\"TargetUin\":" + user.getUin() + "}";
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.cam.call("ListAccessKeys", list))
				.contains("\"LastUseAction\":\"ListUsers\"", "\"LastUseAddress\":\"127.0.0.1\"")
				.doesNotContain("\"LastUseTime\":\"\""));
	}

	private AddUserRequest add() {
		AddUserRequest request = new AddUserRequest();
		request.setName(this.name);
		return request;
	}

	private UpdateUserRequest update() {
		UpdateUserRequest request = new UpdateUserRequest();
		request.setName(this.name);
		return request;
	}

	private DeleteUserRequest delete() {
		DeleteUserRequest request = new DeleteUserRequest();
		request.setName(this.name);
		return request;
	}

	private GetUserResponse get() throws TencentCloudSDKException {
		GetUserRequest request = new GetUserRequest();
		request.setName(this.name);
		return this.cam.GetUser(request);
	}

	private AccessKey[] keys(long uin) throws TencentCloudSDKException {
		ListAccessKeysRequest request = new ListAccessKeysRequest();
		request.setTargetUin(uin);
		return this.cam.ListAccessKeys(request).getAccessKeys();
	}

	private void status(AddUserResponse user, String status) throws TencentCloudSDKException {
		UpdateAccessKeyRequest request = new UpdateAccessKeyRequest();
		request.setTargetUin(user.getUin());
		request.setAccessKeyId(user.getSecretId());
		request.setStatus(status);
		this.cam.UpdateAccessKey(request);
	}

	private boolean matches(String password) {
		Account account = this.accounts.find(this.name).orElseThrow();
		return this.passwords.matches(password, this.accounts.passwordHash(account));
	}

}
