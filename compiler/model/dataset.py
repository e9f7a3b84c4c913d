"""What the open data holds: `standard.json` of a profession. Its JSON Schema is made of these."""

from typing import Literal

from .base import Code, Date, Edition, Id, Level, Model, SkkniCode, Text, Url


class OpenChange(Model):
    edition: Edition
    date: Date
    reasons: list[Text]


class OpenLevel(Model):
    level: Level
    name: Text
    meaning: Text


class OpenTarget(Model):
    id: Id
    name: Text
    meaning: Text
    position: Id
    kind: Id | None


class OpenKind(Model):
    id: Id
    name: Text
    meaning: Text


class OpenNamed(Model):
    id: Id
    name: Text


class OpenStatement(Model):
    code: Code
    level: Level
    text: Text


class OpenEsco(Model):
    uri: Url
    label: Text


class OpenSkkni(Model):
    code: SkkniCode
    title: Text
    document: Text


class OpenSkill(Model):
    id: Id
    code: Code
    name: Text
    name_en: Text
    cluster: Id
    changed: Edition
    definition: Text
    anchors: list[Text]
    statements: list[OpenStatement]
    targets: dict[Id, Level]
    esco: list[OpenEsco]
    skkni: list[OpenSkkni]


class OpenNeed(Model):
    id: Id
    text: Text
    skills: list[Id]


class Dataset(Model):
    id: Id
    name: Text
    edition: Edition
    checked: Date
    language: Literal["id"]
    license: Url
    source: Text
    definition: Text
    changes: list[OpenChange]
    levels: list[OpenLevel]
    targets: list[OpenTarget]
    kinds: list[OpenKind]
    clusters: list[OpenNamed]
    skills: list[OpenSkill]
    duties: list[OpenNeed]
    kpis: list[OpenNeed]
