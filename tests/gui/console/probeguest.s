# SPDX-License-Identifier: Apache-2.0
# A boot sector that reports each byte of the keyboard on port 0xE9 and changes the video mode on request:
#   1: text, 720 x 400    2: 320 x 200 with bands in red, green and blue    3: 1024 x 768
# Rebuild its bytes in probeguest.cpp with:
#   as --32 -o probe.o probeguest.s && ld -m elf_i386 -Ttext 0x7c00 --oformat binary -o probe.bin probe.o && xxd -i probe.bin
    .code16
    .globl _start
_start:
    cli
    xorw %ax, %ax
    movw %ax, %ds
    movw %ax, %ss
    movw $0x7c00, %sp
    cld
    call text
    movb $0xfe, %al            # only the timer may interrupt: the keyboard is polled
    outb %al, $0x21
    movb $'R', %al             # ready
    outb %al, $0xe9
next:
    sti
    hlt
    cli
poll:
    inb $0x64, %al
    testb $0x01, %al
    jz next
    movb %al, %ah
    inb $0x60, %al
    testb $0x20, %ah           # a byte of the mouse
    jnz poll
    outb %al, $0xe9
    cmpb $0x02, %al
    je one
    cmpb $0x03, %al
    je two
    cmpb $0x04, %al
    je three
    jmp poll
one:
    call text
    jmp poll
two:
    call bands
    jmp poll
three:
    movw $0x4f02, %ax
    movw $0x0118, %bx
    int $0x10
    jmp poll

text:
    movw $0x0003, %ax
    int $0x10
    movw $greeting, %si
letter:
    lodsb
    testb %al, %al
    jz done
    movb $0x0e, %ah
    movw $0x0007, %bx
    int $0x10
    jmp letter
done:
    ret

bands:
    movw $0x0013, %ax
    int $0x10
    movw $0xa000, %ax
    movw %ax, %es
    xorw %di, %di
    movb $12, %al              # bright red, bright green, bright blue of the first palette
    movw $21120, %cx
    rep stosb
    movb $10, %al
    movw $21120, %cx
    rep stosb
    movb $9, %al
    movw $21760, %cx
    rep stosb
    ret

greeting:
    .asciz "The probe guest is ready.\r\n"
    .org 510
    .word 0xaa55
