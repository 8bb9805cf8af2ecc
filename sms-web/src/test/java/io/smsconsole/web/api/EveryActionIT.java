package io.smsconsole.web.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.Required;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Callers;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Walks every action as an account that was granted nothing: through the API with the
 * official SDK, and through the gate for those that programs can't call.
 */
@BrowserTest
class EveryActionIT {

	private static final Map<String, String> VERSIONS = Map.of("sms", "2021-01-11", "cam", "2019-01-16");

	private static final String REFUSED = "AuthFailure.UnauthorizedOperation";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private ActionCatalog catalog;

	private Credential stranger;

	@BeforeEach
	void comeAsAStranger() {
		var key = this.hands.strangersKey();
		this.stranger = new Credential(key.secretId(), key.secretKey());
	}

	@Test
	void refusesAStrangersProgram() {
		SoftAssertions softly = new SoftAssertions();
		actions().filter(ActionEntry::api)
			.forEach((action) -> softly.assertThat(answer(action)).as(action.toString()).isEqualTo(REFUSED));
		softly.assertAll();
	}

	@Test
	void refusesAStrangerAtTheGate() {
		Caller caller = new Caller(100000000077L, Callers.OWNER.ownerUin(), "stranger", Means.SESSION, "test");
		assertThat(actions()).hasSizeGreaterThan(80)
			.allSatisfy((action) -> assertThatExceptionOfType(SmsException.class).as(action.toString())
				.isThrownBy(() -> RunAs.call(caller, () -> action.invoke(blank(action.request()))))
				.matches((ex) -> ex.code() == ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION));
	}

	private Stream<ActionEntry> actions() {
		return this.catalog.all().stream().filter((action) -> action.resource() != Resource.OWN);
	}

	private String answer(ActionEntry action) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + this.port);
		CommonClient client = new CommonClient(action.service(), VERSIONS.get(action.service()), this.stranger,
				"ap-guangzhou", new ClientProfile(ClientProfile.SIGN_TC3_256, http));
		try {
			client.call(action.name(), new JsonMapper().writeValueAsString(sample(action.request())));
			return "answered";
		}
		catch (TencentCloudSDKException ex) {
			return ex.getErrorCode();
		}
	}

	/** What every caller has to give. */
	private static Map<String, Object> sample(Class<?> request) {
		Map<String, Object> sample = new LinkedHashMap<>();
		Arrays.stream(request.getRecordComponents())
			.filter((component) -> component.isAnnotationPresent(Required.class))
			.forEach((component) -> sample.put(StringUtils.capitalize(component.getName()),
					value(component.getGenericType())));
		return sample;
	}

	private static Object value(Type type) {
		if (type instanceof ParameterizedType list) {
			return List.of(value(list.getActualTypeArguments()[0]));
		}
		Class<?> plain = (Class<?>) type;
		if (plain.isRecord()) {
			return sample(plain);
		}
		return (plain == String.class) ? "1" : (plain == Boolean.class || plain == boolean.class) ? (Object) true : 1;
	}

	private static Object blank(Class<?> request) {
		try {
			List<Class<?>> types = new ArrayList<>();
			Arrays.stream(request.getRecordComponents()).map(RecordComponent::getType).forEach(types::add);
			Constructor<?> constructor = request.getDeclaredConstructor(types.toArray(Class[]::new));
			constructor.setAccessible(true);
			return constructor.newInstance(types.stream().map(EveryActionIT::nothing).toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object nothing(Class<?> type) {
		return !type.isPrimitive() ? null : (type == boolean.class) ? (Object) false : (type == long.class) ? 0L : 0;
	}

}
