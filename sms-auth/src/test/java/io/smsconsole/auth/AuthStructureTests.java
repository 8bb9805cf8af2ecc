package io.smsconsole.auth;

import io.smsconsole.core.structure.StructureTests;

class AuthStructureTests extends StructureTests {

}
