package io.smsconsole.core.wire.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.annotations.SerializedName;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import io.smsconsole.core.base.action.AppScoped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApiActionTests {

	static Stream<ApiAction<?>> actions() {
		return ApiAction.all().stream();
	}

	@Test
	void knowsTheEighteenActionsByName() {
		assertThat(ApiAction.all()).hasSize(18).doesNotHaveDuplicates();
		assertThat(ApiAction.find("SendSms")).containsSame(ApiAction.SEND_SMS);
		assertThat(ApiAction.find("sendsms")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("actions")
	void hasTheParametersOfTheOfficialSdk(ApiAction<?> action) throws ClassNotFoundException {
		assertThat(shape(action.requestType())).isEqualTo(vendorShape(vendor(action.name() + "Request")));
	}

	@ParameterizedTest
	@MethodSource("actions")
	void hasTheAnswersOfTheOfficialSdk(ApiAction<?> action) throws ClassNotFoundException {
		Map<String, Object> vendor = vendorShape(vendor(action.name() + "Response"));
		assertThat(vendor.remove("RequestId")).isEqualTo("string");
		assertThat(shape(action.responseType())).isEqualTo(vendor);
	}

	@ParameterizedTest
	@MethodSource("actions")
	void namesItsApplicationWhereThereIsOne(ApiAction<?> action) {
		assertThat(AppScoped.class.isAssignableFrom(action.requestType()))
			.isEqualTo(shape(action.requestType()).containsKey("SmsSdkAppId"));
	}

	private static Class<?> vendor(String name) throws ClassNotFoundException {
		return Class.forName(SendSmsRequest.class.getPackageName() + "." + name);
	}

	private static Map<String, Object> shape(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.collect(Collectors.toMap((component) -> capital(component.getName()),
					(component) -> kind(component.getGenericType())));
	}

	private static Map<String, Object> vendorShape(Class<?> type) {
		return Arrays.stream(type.getDeclaredFields())
			.filter((field) -> field.isAnnotationPresent(SerializedName.class))
			.collect(Collectors.toMap((field) -> field.getAnnotation(SerializedName.class).value(),
					(field) -> kind(field.getGenericType())));
	}

	private static Object kind(Type type) {
		if (type instanceof ParameterizedType list) {
			return List.of(kind(list.getActualTypeArguments()[0]));
		}
		Class<?> raw = (Class<?>) type;
		if (raw.isArray()) {
			return List.of(kind(raw.getComponentType()));
		}
		if (raw.isRecord()) {
			return shape(raw);
		}
		return switch (raw.getSimpleName()) {
			case "String" -> "string";
			case "Long", "Integer", "long", "int" -> "integer";
			default -> vendorShape(raw);
		};
	}

	private static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

}
