/**
 * The shape of the code as rules that the build keeps: every module runs them by a class
 * that extends {@link io.smsconsole.core.structure.StructureTests}.
 */
package io.smsconsole.core.structure;
